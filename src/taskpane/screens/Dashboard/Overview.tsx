import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { useCardStyles } from "../../cards.styles";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useScreenStyles } from "../../screen.styles";
import { useTracker } from "../../tracker/TrackerContext";
import { SelectedCard } from "../Task/SelectedCard";
import { TaskLines } from "../Task/TaskLines";
import { Counts } from "./Counts";
import { FindingsCard } from "./FindingsCard";
import { LastAction } from "./LastAction";
import { MonthFirstBar } from "./MonthFirstBar";
import { NextCard } from "./NextCard";
import { UnfinishedCard } from "./UnfinishedCard";

/** Where things stand on the report date, and what is to be done about it. */
export function Overview(): ReactElement | null {
  const { more, print, snapshot } = useLanguage().texts.dashboard;
  const { dashboard } = useTracker();
  const { go } = useNavigation();
  const shared = useScreenStyles();
  const styles = useCardStyles();
  if (dashboard === null) return null;
  return (
    <div className={shared.screen}>
      <MonthFirstBar />
      {dashboard.unfinished && <UnfinishedCard begun={dashboard.unfinished} />}
      {dashboard.total === 0 ? <EmptyCard /> : <Counts dashboard={dashboard} />}
      <LastAction />
      <FindingsCard findings={dashboard.findings} />
      <NextCard dashboard={dashboard} />
      <SelectedCard />
      {dashboard.total > 0 && <UrgentTasks dashboard={dashboard} />}
      <div className={styles.foot}>
        <Button appearance="primary" onClick={() => go("snapshot")}>
          {snapshot.title}
        </Button>
        <Button onClick={() => go("print")}>{print.title}</Button>
        <Button onClick={() => go("send")}>{more.send}</Button>
      </div>
    </div>
  );
}

/** A tracker without a task: the ways to its first ones. */
function EmptyCard(): ReactElement {
  const { counts: words } = useLanguage().texts.dashboard;
  const styles = useCardStyles();
  const { go } = useNavigation();
  return (
    <section className={styles.card}>
      <p className={styles.words}>{words.empty}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => go("maintain", { form: "add-task" })}>
          {words.addTask}
        </Button>
        <Button onClick={() => go("build")}>{words.fromPlan}</Button>
      </div>
    </section>
  );
}

/** What is overdue and what is due soon, most urgent first. */
function UrgentTasks({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
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
