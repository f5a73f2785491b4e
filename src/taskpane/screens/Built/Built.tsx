import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar/ActionBar";
import { ProblemBar } from "../../components/ProblemBar/ProblemBar";
import { ScreenTitle } from "../../components/ScreenTitle/ScreenTitle";
import { useLanguage } from "../../language/LanguageContext";
import type { PlanVerbs } from "../../plan/usePlanFlow";
import type { BuildOutcome } from "../../services/services";
import { useScreenStyles } from "../screen.styles";
import { useBuiltStyles } from "./Built.styles";

/** What was built, where to look, and what a person does next. */
export function Built(props: {
  readonly outcome: BuildOutcome;
  readonly problem: Problem | null;
  readonly verbs: PlanVerbs;
}): ReactElement {
  const { built } = useLanguage().texts;
  const shared = useScreenStyles();
  const styles = useBuiltStyles();
  const { outcome, verbs } = props;
  const sentence =
    outcome.changes === 0 ? built.nothingToDo : built.done(outcome.taskRows, outcome.units, outcome.bodies);
  useAnnouncement(sentence);
  return (
    <div className={shared.screen}>
      <ScreenTitle>{built.title}</ScreenTitle>
      <ProblemBar problem={props.problem} />
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
      <div className={shared.stack}>
        <Button appearance="primary" onClick={() => verbs.showSheet(outcome.summarySheet)}>
          {built.openSummary}
        </Button>
        <Button onClick={() => verbs.showSheet(outcome.tasksSheet)}>{built.openTasks}</Button>
      </div>
      <h3 className={styles.next}>{built.next}</h3>
      <ol className={styles.list}>
        <li>{built.nextCongress}</li>
        <li>{built.nextDeadlines}</li>
        <li>{built.nextSave}</li>
      </ol>
      <ActionBar>
        <Button appearance="subtle" onClick={verbs.goHome}>
          {built.another}
        </Button>
      </ActionBar>
    </div>
  );
}
