import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { orderTasks } from "../../../domain/task-view";
import { isDueThisWeek } from "../../../domain/this-week";
import { useCardStyles } from "../../cards.styles";
import { ClosedCard } from "../../components/ClosedCard";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useScreenStyles } from "../../screen.styles";
import { isForReading } from "../../tracker/isClosed";
import { useTracker } from "../../tracker/TrackerContext";
import { actsFor } from "../Task/quick-acts";
import { SelectedCard } from "../Task/SelectedCard";
import { TaskLines } from "../Task/TaskLines";
import { Advice } from "./Advice";
import { Counts, OtherCounts } from "./Counts";
import { EmptyCard } from "../Task/EmptyCard";
import { LastAction } from "./LastAction";
import { MonthFirstBar } from "./MonthFirstBar";
import { Standings } from "./Standings";
import { UnfinishedCard } from "./UnfinishedCard";

/** Where things stand on the report date, and what is to be done about it: the selected row first, then who is behind. */
export function Overview(): ReactElement | null {
  const { card, more, print, snapshot } = useLanguage().texts.dashboard;
  const { dashboard, selectedIds } = useTracker();
  const { go } = useNavigation();
  const shared = useScreenStyles();
  const styles = useCardStyles();
  if (dashboard === null) return null;
  const hasTasks = dashboard.total > 0;
  // One blue button a screen: what is half done, then the selected rows, and where there are none the report.
  const isOver = isForReading(dashboard);
  const asks = !isOver && asksForDone(dashboard, selectedIds);
  const isReportFirst = !dashboard.unfinished && !asks;
  return (
    <div className={shared.screen}>
      {dashboard.unfinished && <UnfinishedCard begun={dashboard.unfinished} />}
      <ClosedCard />
      <SelectedCard />
      {hasTasks ? <Counts dashboard={dashboard} /> : <EmptyCard dashboard={dashboard} />}
      <LastAction />
      {!isOver && <MonthFirstBar />}
      {!isOver && <Advice dashboard={dashboard} />}
      {hasTasks && (
        <>
          <Standings dashboard={dashboard} />
          <UrgentTasks dashboard={dashboard} />
          {selectedIds.length === 0 && !isOver && <Hint>{card.nothing}</Hint>}
          <OtherCounts dashboard={dashboard} />
        </>
      )}
      {hasTasks && !dashboard.isCopy && (
        <div className={styles.foot}>
          {!isOver && (
            <Button appearance={isReportFirst ? "primary" : "secondary"} onClick={() => go("snapshot")}>
              {snapshot.title}
            </Button>
          )}
          <Button appearance={isOver ? "primary" : "secondary"} onClick={() => go("print")}>
            {print.title}
          </Button>
          <Button onClick={() => go("send")}>{more.send}</Button>
        </div>
      )}
    </div>
  );
}

/** Whether the card of the selected rows asks for them to be marked done. */
function asksForDone({ judged }: Dashboard, selectedIds: readonly string[]): boolean {
  return judged.some((each) => selectedIds.includes(each.task.id) && actsFor(each)[0] === "done");
}

/** What is overdue and what falls due this week, most urgent first. */
function UrgentTasks({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { lists: words } = useLanguage().texts.dashboard;
  const { overdue, reportDate, judged } = dashboard;
  const week = orderTasks(
    judged.filter((each) => isDueThisWeek(each, reportDate)),
    "urgency",
  );
  if (overdue.length + week.length === 0) return <Hint>{words.none}</Hint>;
  return (
    <>
      {overdue.length > 0 && (
        <TaskLines heading={words.overdue(overdue.length)} tasks={overdue} filter={{ flag: "overdue" }} />
      )}
      {week.length > 0 && (
        <TaskLines heading={words.week(week.length)} tasks={week} filter={{ week: true }} />
      )}
    </>
  );
}
