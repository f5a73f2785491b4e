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
import { DateField } from "../../forms/DateField";
import { useLanguage } from "../../language/LanguageContext";
import { isNoDay, readTypedDay } from "../../language/readTypedDay";
import type { Reviewing } from "../../plan/reviewing";
import { useTypedIn } from "../../plan/useKeptReviews";
import { DeskProvider, OnDeskProvider } from "./Desk";
import { HeadForm } from "./HeadForm";
import { Bodies, Units } from "./People";
import { PlanFacts } from "./PlanFacts";
import { LeftTyped } from "./LeftTyped";
import { Questions } from "./Questions";
import { useReviewStyles } from "./Review.styles";
import { TaskSections } from "./TaskSections";
import { TypedGone } from "./TypedGone";
import { UndoNote } from "./UndoNote";
import { useReviewTexts } from "./texts";
import { isThere } from "./typed-parts";
import { ReviewIdProvider } from "./useKeptEntry";
import { useQuestionWalk } from "./useQuestionWalk";
import { useReviewState } from "./useReviewState";

interface ReviewProps {
  readonly reviewing: Reviewing;
  /** There is a tracker: the plan is held against it, and nothing is built. */
  readonly isTracked: boolean;
  readonly problem: Problem | null;
  readonly reportDate: string;
  readonly onReportDate: (text: string) => void;
  readonly onEdit: (edit: (draft: PlanDraft) => PlanDraft) => void;
  readonly onUndo: () => void;
  readonly onBuild: (reportDay: Day | null) => void;
  readonly onCompare: () => void;
}

/** What was understood of the plan, for a person to check and correct before anything is written. */
export function Review(props: ReviewProps): ReactElement {
  return (
    <ReviewIdProvider value={props.reviewing.id}>
      <OnTheDesk {...props} />
    </ReviewIdProvider>
  );
}

function OnTheDesk(props: ReviewProps): ReactElement {
  const { review } = useLanguage().texts;
  const words = useReviewTexts();
  const { draft, source } = props.reviewing;
  const walk = useQuestionWalk(draft);
  const state = useReviewState(source, props.onEdit, walk.ask);
  const build = (): void => {
    if (props.isTracked) props.onCompare();
    else if (!isNoDay(props.reportDate)) props.onBuild(readTypedDay(props.reportDate));
  };
  const tasks = draft.tasks.filter(({ dropped }) => !dropped).length;
  const undo = (): void => {
    state.desk.tellRenamed(null);
    props.onUndo();
  };
  const styles = useReviewStyles();
  useAnnouncement(`${review.tasks(tasks)}, ${review.units(draft.units.length)}`);
  return (
    <DeskProvider value={state.desk}>
      <OnDeskProvider value={{ draft, open: state.open, focus: state.focus }}>
        <div className={styles.whole} onKeyDown={walk.onKeyDown}>
          <Screen title={props.isTracked ? words.compare.review : review.title}>
            <ProblemBar problem={props.problem} onRetry={build} />
            <Hint>{props.isTracked ? words.nothingCompared : words.nothingWritten}</Hint>
            {state.open?.kind === "head" ? <HeadForm /> : <PlanFacts />}
            {tasks === 0 && <Note intent="warning">{review.noTasks}</Note>}
            <Questions walk={walk} />
            <TypedGone reviewing={props.reviewing} onUndo={undo} />
            {state.renamed !== null && (
              <UndoNote
                intent="success"
                sentence={words.people.renamed(state.renamed.from, state.renamed.to, state.renamed.tasks)}
                onUndo={undo}
              />
            )}
            <Units shown={state.unitsShown} asked={state.asked.unit} onShow={state.setUnitsShown} />
            <Bodies shown={state.bodiesShown} asked={state.asked.body} onShow={state.setBodiesShown} />
            <TaskSections />
            {!props.isTracked && (
              <DateField
                label={review.reportDate}
                hint={review.reportDateHint}
                value={props.reportDate}
                onChange={props.onReportDate}
              />
            )}
            <ReviewBar
              reviewing={props.reviewing}
              isTracked={props.isTracked}
              isReady={tasks > 0 && (props.isTracked || !isNoDay(props.reportDate))}
              onGoOn={build}
              onUndo={undo}
            />
          </Screen>
        </div>
      </OnDeskProvider>
    </DeskProvider>
  );
}

/** Where the review leads: to the tracker, or beside the one that is there; what is typed and not saved is asked about first. */
function ReviewBar(
  props: Pick<ReviewProps, "reviewing" | "isTracked" | "onUndo"> & {
    readonly isReady: boolean;
    readonly onGoOn: () => void;
  },
): ReactElement {
  const { review } = useLanguage().texts;
  const words = useReviewTexts();
  const { isTracked, onGoOn, onUndo } = props;
  const { id, draft, past } = props.reviewing;
  const typed = useTypedIn(id).filter(({ title, part }) => title !== "" && isThere(part, draft));
  const [asksTyped, setAsksTyped] = useState(false);
  if (asksTyped && typed.length > 0)
    return (
      <ActionBar>
        <LeftTyped
          typed={typed}
          label={isTracked ? words.left.compareWithout : words.left.buildWithout}
          onGoOn={onGoOn}
          onClose={() => setAsksTyped(false)}
        />
      </ActionBar>
    );
  return (
    <ActionBar>
      <Button
        appearance="primary"
        disabledFocusable={!props.isReady}
        onClick={() => (typed.length > 0 ? setAsksTyped(true) : onGoOn())}
      >
        {isTracked ? words.compare.open : review.build}
      </Button>
      {past.length > 0 && (
        <Button icon={<ArrowUndoRegular />} aria-label={words.undo} onClick={onUndo}>
          {words.undoShort}
        </Button>
      )}
    </ActionBar>
  );
}
