import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { TaskLines } from "../Task/TaskLines";

/** What is overdue and what is due soon, most urgent first. */
export function UrgentTasks({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { lists: words } = useLanguage().texts.dashboard;
  const { overdue, dueSoon } = dashboard;
  if (overdue.length + dueSoon.length === 0) return <Hint>{words.none}</Hint>;
  return (
    <>
      {overdue.length > 0 && (
        <TaskLines heading={words.overdue(overdue.length)} tasks={overdue} flag="overdue" />
      )}
      {dueSoon.length > 0 && (
        <TaskLines heading={words.dueSoon(dueSoon.length)} tasks={dueSoon} flag="due-soon" />
      )}
    </>
  );
}
