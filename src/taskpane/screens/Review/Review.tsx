import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState, type ReactElement } from "react";
import type { Day } from "../../../domain/day";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { Problem } from "../../../domain/result";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { Screen } from "../../components/Screen";
import { Hint, Note } from "../../components/Words";
import { DayField } from "../../forms/DayField";
import { useLanguage } from "../../language/LanguageContext";
import { isNoDay, readTypedDay } from "../../language/readTypedDay";
import type { Reviewing } from "../../plan/reviewing";
import { DeskProvider, OnDeskProvider } from "./Desk";
import { HeadForm } from "./HeadForm";
import { Bodies, Units } from "./People";
import { PlanFacts } from "./PlanFacts";
import { Questions } from "./Questions";
import { TaskSections } from "./TaskSections";
import { useReviewTexts } from "./texts";
import { useReviewState } from "./useReviewState";

/** What was understood of the plan, for a person to check and correct before anything is written. */
export function Review(props: {
  readonly reviewing: Reviewing;
  readonly problem: Problem | null;
  readonly reportDate: string;
  readonly onReportDate: (text: string) => void;
  readonly onEdit: (edit: (draft: PlanDraft) => PlanDraft) => void;
  readonly onUndo: () => void;
  readonly onBuild: (reportDay: Day | null) => void;
}): ReactElement {
  const { review } = useLanguage().texts;
  const words = useReviewTexts();
  const { draft, source, past } = props.reviewing;
  const state = useReviewState(source, props.onEdit);
  const [bodiesShown, setBodiesShown] = useState(false);
  const build = (): void => {
    if (!isNoDay(props.reportDate)) props.onBuild(readTypedDay(props.reportDate));
  };
  const tasks = draft.tasks.filter(({ dropped }) => !dropped).length;
  useAnnouncement(`${review.tasks(tasks)}, ${review.units(draft.units.length)}`);
  return (
    <DeskProvider value={state.desk}>
      <OnDeskProvider value={{ draft, open: state.open, focus: state.focus }}>
        <Screen title={review.title}>
          <ProblemBar problem={props.problem} onRetry={build} />
          <Hint>{words.nothingWritten}</Hint>
          {state.open?.kind === "head" ? <HeadForm /> : <PlanFacts />}
          {tasks === 0 && <Note intent="warning">{review.noTasks}</Note>}
          <Questions />
          <Units shown={state.unitsShown} onShow={state.setUnitsShown} />
          <Bodies shown={bodiesShown} onShow={setBodiesShown} />
          <TaskSections />
          <DayField
            label={review.reportDate}
            hint={review.reportDateHint}
            value={props.reportDate}
            onChange={props.onReportDate}
          />
          <ActionBar>
            <Button
              appearance="primary"
              disabledFocusable={isNoDay(props.reportDate) || tasks === 0}
              onClick={build}
            >
              {review.build}
            </Button>
            {past.length > 0 && (
              <Button icon={<ArrowUndoRegular />} aria-label={words.undo} onClick={props.onUndo}>
                {words.undoShort}
              </Button>
            )}
          </ActionBar>
        </Screen>
      </OnDeskProvider>
    </DeskProvider>
  );
}
