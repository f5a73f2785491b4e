import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo, useRef, type ReactElement } from "react";
import { tellSteps, type StepEntry } from "../../../actions/steps";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { useHandOverFocus } from "../../focus/useHandOverFocus";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import { showMoment } from "../Dashboard/showMoment";
import { UnfinishedCard } from "../Dashboard/UnfinishedCard";
import { sayStep } from "./say-step";
import { useStepsStyles } from "./Steps.styles";
import { Who } from "./Who";

/** What was done in the workbook, when and by whom, the latest first: each step can be gone back to, and forth again. */
export function Steps(): ReactElement | null {
  const { steps: words } = useLanguage().texts.dashboard;
  const { dashboard } = useTracker();
  const { moved } = useNavigation();
  const styles = useStepsStyles();
  const steps = useMemo(() => (dashboard === null ? [] : tellSteps(dashboard)), [dashboard]);
  if (dashboard === null) return null;
  const done = steps.filter(({ isUndone }) => !isUndone);
  const undone = steps.filter(({ isUndone }) => isUndone).reverse();
  return (
    <Screen title={words.title} first={!moved}>
      {dashboard.unfinished && <UnfinishedCard begun={dashboard.unfinished} />}
      {steps.length === 0 && <Text>{words.empty}</Text>}
      {steps.length > 0 && (
        <ol className={styles.list} aria-label={words.label}>
          {steps.map((step) => (
            <Step key={step.number} step={step} turn={(step.isUndone ? undone : done).indexOf(step) + 1} />
          ))}
        </ol>
      )}
      <Who />
    </Screen>
  );
}

/** A step; `turn` is how many have to be taken back, or done again, to come to it. */
function Step({ step, turn }: { readonly step: StepEntry; readonly turn: number }): ReactElement {
  const { language, texts } = useLanguage();
  const { steps: words, tracker } = texts.dashboard;
  const styles = useStepsStyles();
  const { dashboard, undo, redo, running } = useTracker();
  const { number, title, when, by, isUndone, what, left, isAlone } = step;
  const isBusy = running !== null || dashboard?.unfinished !== null;
  const moment = words.at(showMoment(when, language), by);
  const [all, one] = isUndone ? [words.redoTo, tracker.redo] : [words.backTo, tracker.undo];
  const label = turn === 1 ? one : all(turn);
  const act = (): Promise<void> => (isUndone ? redo(number) : undo({ number, how: "back-to" }));
  return (
    <li className={mergeClasses(styles.step, isUndone && styles.undone)}>
      <span className={styles.title}>{isUndone ? `${title} · ${words.undone}` : title}</span>
      <span>{sayStep(what, words)}</span>
      <span className={styles.muted}>{moment}</span>
      {left.length > 0 && <span className={styles.muted}>{words.left(left.join(", "))}</span>}
      <span className={styles.buttons}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.act}
          icon={isUndone ? <ArrowRedoRegular /> : <ArrowUndoRegular />}
          aria-label={words.named(label, `${title}, ${moment}`)}
          disabledFocusable={isBusy}
          onClick={() => void act()}
        >
          {label}
        </Button>
        {isAlone && turn > 1 && (
          <Alone
            name={words.named(words.alone, `${title}, ${moment}`)}
            isBusy={isBusy}
            onUndo={() => void undo({ number, how: "alone" })}
          />
        )}
      </span>
    </li>
  );
}

/** Takes one step back and leaves those after it. */
function Alone(props: {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}): ReactElement {
  const { steps: words } = useLanguage().texts.dashboard;
  const styles = useStepsStyles();
  const place = useRef<HTMLSpanElement>(null);
  useHandOverFocus(place);
  return (
    <span ref={place}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.act}
        aria-label={props.name}
        disabledFocusable={props.isBusy}
        onClick={props.onUndo}
      >
        {words.alone}
      </Button>
    </span>
  );
}
