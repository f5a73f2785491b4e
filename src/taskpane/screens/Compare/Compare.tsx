import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { findRevisions, suggestedAs, takeRevisions } from "../../../actions/revise";
import { fail, succeed } from "../../../domain/result";
import { openQuestions, planOfDraft } from "../../../domain/plan-edit/draft";
import { doubtAbout } from "../../../domain/revise/doubt";
import type { RecipientKind } from "../../../domain/sent-copy";
import type { RevisedAs } from "../../../domain/revise/revision";
import { Hint, Note, Text } from "../../components/Words";
import type { FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import type { Reviewing } from "../../plan/reviewing";
import type { PlanVerbs } from "../../plan/usePlanFlow";
import { useNavigation } from "../../navigation/NavigationContext";
import { ReviewIdProvider, useKeptEntry } from "../Review/useKeptEntry";
import { useReviewTexts } from "../Review/texts";
import { AskWhichPlan } from "./AskWhichPlan";
import { Doubts } from "./Doubts";
import { LineGroup } from "./LineGroup";
import { SendAgain } from "./SendAgain";
import { groupByKind, linesOf, nameOfLine, takenLines, type RevisionLine } from "./lines";

interface CompareProps {
  readonly dashboard: Dashboard;
  readonly reviewing: Reviewing;
  readonly verbs: Pick<PlanVerbs, "review" | "goHome" | "markTaken">;
}

/** A plan beside the tracker that is there: what it has otherwise, each chosen by itself or all of a kind, as one step. */
export function Compare(props: CompareProps): ReactElement {
  return (
    <ReviewIdProvider value={props.reviewing.id}>
      <Asked key={props.reviewing.id} {...props} />
    </ReviewIdProvider>
  );
}

/** What a person has chosen: as what the plan is taken, "" for what its number says, and the lines changed from how they are at first. */
interface Chosen {
  readonly as: RevisedAs | "";
  readonly changed: readonly string[];
}

const NOTHING_CHOSEN: Chosen = { as: "", changed: [] };

function Asked(props: CompareProps): ReactElement {
  const { dashboard, reviewing, verbs } = props;
  const plan = useMemo(() => planOfDraft(reviewing.draft), [reviewing.draft]);
  const [chosen, choose] = useKeptEntry<Chosen>("compare", NOTHING_CHOSEN);
  const as = chosen.as === "" ? suggestedAs(dashboard, plan) : chosen.as;
  const { planNumber, organisation } = dashboard.tracker.settings;
  return as === null ? (
    <AskWhichPlan
      kept={{ number: planNumber, organisation }}
      given={plan}
      onAnswer={(answer) => choose({ ...chosen, as: answer })}
      onMistake={verbs.goHome}
    />
  ) : (
    <Lines
      {...props}
      as={as}
      changed={chosen.changed}
      onChange={(changed) => choose({ ...chosen, changed })}
    />
  );
}

/** Names with each of some put in where it was not, taken out where it was. */
function toggle(names: readonly string[], some: readonly string[]): readonly string[] {
  return [
    ...names.filter((name) => !some.includes(name)),
    ...[...new Set(some)].filter((name) => !names.includes(name)),
  ];
}

function Lines({
  dashboard,
  reviewing,
  verbs,
  as,
  changed,
  onChange,
}: CompareProps & {
  readonly as: RevisedAs;
  readonly changed: readonly string[];
  readonly onChange: (changed: readonly string[]) => void;
}): ReactElement {
  const { compare: words } = useReviewTexts();
  const { go, goInstead } = useNavigation();
  const { draft } = reviewing;
  const revised = useMemo(
    () => ({ plan: planOfDraft(draft), as, today: dashboard.today }),
    [draft, as, dashboard],
  );
  const found = useMemo(() => findRevisions(dashboard, revised), [dashboard, revised]);
  const lines = useMemo(() => linesOf(found, dashboard.tracker.tasks), [found, dashboard]);
  const doubt = doubtAbout(dashboard.tracker, revised.plan, found);
  const taken = new Set(takenLines(lines, changed, doubt));
  const change = (of: readonly RevisionLine[], isWanted: boolean): void =>
    onChange(toggle(changed, of.filter((line) => taken.has(line) !== isWanted).map(nameOfLine)));
  const revisions = [...taken].flatMap((line) => line.revisions);
  const reading: FormReading =
    revisions.length === 0 ? fail({}) : succeed(takeRevisions(dashboard, revised, revisions));
  const questions = openQuestions(draft).length;
  const leave = (isDone: boolean): void => {
    verbs.goHome();
    if (isDone) go("overview");
  };
  const sendAgain = (by: RecipientKind, names: readonly string[]): void => {
    verbs.goHome();
    goInstead("send", { form: "copies", only: { by, names } });
  };
  const form = {
    reading,
    // What was ticked is kept until it is taken.
    isTouched: false,
    markTried: () => undefined,
    settle: verbs.markTaken,
    reset: () => onChange([]),
  };
  return (
    <Frame
      name={as === "addition" ? "add-plan" : "revise"}
      form={form}
      intro={lines.length === 0 ? undefined : words.intro[as](revised.plan.number)}
      isEmpty={false}
      isReady={revisions.length > 0}
      onLeave={leave}
      after={(done) => <SendAgain plan={done} onSend={sendAgain} />}
    >
      {questions > 0 && (
        <Note intent="info" actions={<Button onClick={verbs.review}>{words.review}</Button>}>
          {words.questions(questions)}
        </Note>
      )}
      {lines.length > 0 && <Doubts plan={revised.plan} tracker={dashboard.tracker} doubt={doubt} />}
      {lines.length === 0 && <Text>{words.same}</Text>}
      {groupByKind(lines).map((group) => (
        <LineGroup key={group.kind} {...group} taken={taken} onChange={change} />
      ))}
      {questions === 0 && <Button onClick={verbs.review}>{words.review}</Button>}
      {lines.length > 0 && <Hint>{words.kept}</Hint>}
    </Frame>
  );
}
