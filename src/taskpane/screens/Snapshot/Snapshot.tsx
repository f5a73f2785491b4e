import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { dayOf } from "../../../domain/entry";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import { SnapshotCounts } from "./SnapshotCounts";
import { useRecord } from "./useRecord";

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
