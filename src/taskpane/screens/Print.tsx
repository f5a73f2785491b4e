import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import { dayOf } from "../../domain/entry";
import type { Problem } from "../../domain/result";
import { useAnnouncement } from "../announce/AnnounceContext";
import { ProblemBar } from "../components/ProblemBar";
import { Screen } from "../components/Screen";
import { Hint, Note, Text } from "../components/Words";
import { useLanguage } from "../language/LanguageContext";
import { useNavigation } from "../navigation/NavigationContext";
import { useTracker } from "../tracker/TrackerContext";

/** Shows the summary sheet, and how it is printed: an add-in cannot open Excel's own print preview. */
export function Print(): ReactElement | null {
  const { showDay, texts } = useLanguage();
  const { print: words } = texts.dashboard;
  const { dashboard, service } = useTracker();
  const { moved } = useNavigation();
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = useRef(false);
  const show = useCallback(async (): Promise<void> => {
    if (dashboard === null) return;
    const done = await service.showSummary(dashboard);
    setShown(done.ok);
    setProblem(done.ok ? null : done.problem);
  }, [dashboard, service]);
  useEffect(() => {
    // Once: a reading of the workbook while the person is elsewhere must not take them away from there.
    if (asked.current) return;
    asked.current = true;
    void show();
  }, [show]);
  const sheet = dashboard?.wording.naming.sheets.summary ?? "";
  useAnnouncement(shown ? words.opened(sheet) : "");
  const day = dashboard && dayOf(dashboard.reportDate);
  return (
    <Screen title={words.title} first={!moved}>
      <ProblemBar problem={problem} onRetry={() => void show()} />
      {problem === null && (
        <Note intent={shown ? "success" : "info"}>{shown ? words.opened(sheet) : words.opening}</Note>
      )}
      <Text>{words.how}</Text>
      {day !== null && <Text>{words.date(showDay(day))}</Text>}
      <Hint>{words.pdf}</Hint>
      <Hint>{words.tasks}</Hint>
      <div>
        <Button onClick={() => void show()}>{words.again}</Button>
      </div>
    </Screen>
  );
}
