import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState, type ReactElement } from "react";
import type { Day } from "../../../domain/day";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { Problem } from "../../../domain/result";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar/ActionBar";
import { DayField } from "../../components/DayField/DayField";
import { ProblemBar } from "../../components/ProblemBar/ProblemBar";
import { ScreenTitle } from "../../components/ScreenTitle/ScreenTitle";
import { useLanguage } from "../../language/LanguageContext";
import type { Reviewing } from "../../plan/reviewing";
import { useScreenStyles } from "../screen.styles";
import { DeskProvider } from "./Desk";
import { HeadForm } from "./HeadForm";
import { Bodies, Units } from "./People";
import { PlanFacts } from "./PlanFacts";
import { Questions } from "./Questions";
import { readReportDay } from "./readReportDay";
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
  const shared = useScreenStyles();
  const { draft, source, past } = props.reviewing;
  const state = useReviewState(source, props.onEdit);
  const [bodiesShown, setBodiesShown] = useState(false);
  const reportDay = readReportDay(props.reportDate);
  const build = (): void => {
    if (reportDay !== undefined) props.onBuild(reportDay);
  };
  const tasks = draft.tasks.filter(({ dropped }) => !dropped).length;
  useAnnouncement(`${review.tasks(tasks)}, ${review.units(draft.units.length)}`);
  return (
    <DeskProvider value={state.desk}>
      <div className={shared.screen}>
        <ScreenTitle>{review.title}</ScreenTitle>
        <ProblemBar problem={props.problem} onRetry={build} />
        <p className={shared.hint}>{words.nothingWritten}</p>
        {state.open?.kind === "head" ? <HeadForm head={draft.head} /> : <PlanFacts draft={draft} />}
        {tasks === 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{review.noTasks}</MessageBarBody>
          </MessageBar>
        )}
        <Questions draft={draft} />
        <Units draft={draft} open={state.open} shown={state.unitsShown} onShow={state.setUnitsShown} />
        <Bodies draft={draft} open={state.open} shown={bodiesShown} onShow={setBodiesShown} />
        <TaskSections draft={draft} open={state.open} focus={state.focus} />
        <DayField
          label={review.reportDate}
          hint={review.reportDateHint}
          text={props.reportDate}
          onChange={props.onReportDate}
        />
        <ActionBar>
          <Button
            appearance="primary"
            disabledFocusable={reportDay === undefined || tasks === 0}
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
      </div>
    </DeskProvider>
  );
}
