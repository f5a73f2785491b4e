import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";
import type { SnapshotReport } from "../../../actions/snapshot";
import { parseDay } from "../../../domain/day";
import { dayOf } from "../../../domain/entry";
import type { Problem } from "../../../domain/result";
import { useAnnounce } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import type { Said } from "../../tracker/useCarryOut";
import { useTellProblem } from "../../tracker/useTellProblem";
import { SnapshotCounts } from "./SnapshotCounts";

/** Records the counts of the report date; a date that is recorded already is asked about, never replaced silently. */
export function Snapshot(): ReactElement | null {
  const { showDay, texts } = useLanguage();
  const { snapshot: words } = texts.dashboard;
  const { dashboard, running } = useTracker();
  const { go, moved } = useNavigation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const record = useRecord(setProblem);
  if (dashboard === null) return null;
  const reportDay = dayOf(dashboard.reportDate);
  const day = reportDay === null ? texts.dashboard.reportDateUnreadable : showDay(reportDay);
  const asks = problem?.code === "already-recorded";
  return (
    <Screen title={words.title} first={!moved}>
      <Text>{words.what(day)}</Text>
      {asks ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.asks(day)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => record(true)}>
              {words.replace}
            </Button>
            <Button size="small" onClick={() => setProblem(null)}>
              {words.keep}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <ProblemBar problem={problem} onRetry={() => record(false)} />
      )}
      <SnapshotCounts dashboard={dashboard} />
      <ActionBar>
        <Button
          appearance="primary"
          disabledFocusable={running !== null || asks}
          onClick={() => record(false)}
        >
          {words.record}
        </Button>
        <Button onClick={() => go("maintain", { form: "settings" })}>{words.settings}</Button>
      </ActionBar>
    </Screen>
  );
}

/** Records the counts of the report date, replacing earlier ones only where told to; tells what stood in the way. */
function useRecord(onProblem: (problem: Problem | null) => void): (replace: boolean) => void {
  const { showDay, texts } = useLanguage();
  const { snapshot: words } = texts.dashboard;
  const { carryOut, service } = useTracker();
  const announce = useAnnounce();
  const tellProblem = useTellProblem(onProblem);
  const record = useCallback(
    async (replace: boolean): Promise<void> => {
      onProblem(null);
      const { title } = words;
      const say = ({ day, total, plan }: SnapshotReport): Said => ({
        sentence: words.recorded(showDay(day), total),
        undoable: plan.undoable,
      });
      const done = await carryOut({ title, cancellable: false, say }, () =>
        service.recordSnapshot(title, replace),
      );
      if (done.ok) return;
      const { problem } = done;
      tellProblem({ title, problem, retry: () => void record(replace) });
      const day = parseDay(problem.at ?? "");
      if (problem.code === "already-recorded" && day) announce(words.asks(showDay(day)));
    },
    [carryOut, service, words, showDay, onProblem, tellProblem, announce],
  );
  return useCallback((replace) => void record(replace), [record]);
}
