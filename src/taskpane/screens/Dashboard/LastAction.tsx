import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useRef, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { useHandOverFocus } from "../../focus/useHandOverFocus";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useCardStyles } from "../../cards.styles";
import { showMoment } from "./showMoment";

/** The last action, even of an earlier opening of the pane, the way to take it back, and to the steps before it. */
export function LastAction(): ReactElement | null {
  const { lastAction: words } = useLanguage().texts.dashboard;
  const { dashboard, notice } = useTracker();
  const { go } = useNavigation();
  const styles = useCardStyles();
  if (dashboard === null || dashboard.unfinished) return null;
  const { past, lastAction } = dashboard;
  const count = past.done.length + past.undone.length;
  // The notice of what was just done says the same, with the same button.
  const isTold = notice?.kind === "done" && notice.undoable;
  if (count === 0 || (count === 1 && isTold)) return null;
  return (
    <div className={styles.steps} role="group" aria-label={words.label}>
      {lastAction && !isTold && <Line last={lastAction} />}
      {(count > 1 || !lastAction) && (
        <Button size="small" appearance="transparent" onClick={() => go("steps")}>
          {words.steps(count)}
        </Button>
      )}
    </div>
  );
}

function Line({ last }: { readonly last: NonNullable<Dashboard["lastAction"]> }): ReactElement {
  const { language, texts } = useLanguage();
  const { lastAction: words, tracker } = texts.dashboard;
  const styles = useCardStyles();
  const { undo, running } = useTracker();
  const line = useRef<HTMLDivElement>(null);
  useHandOverFocus(line);
  return (
    <div ref={line} className={styles.last}>
      <span className={styles.grow}>{words.at(last.title, showMoment(last.when, language))}</span>
      <Button
        size="small"
        className={styles.whole}
        icon={<ArrowUndoRegular />}
        disabledFocusable={running !== null}
        onClick={() => void undo()}
      >
        {tracker.undo}
      </Button>
    </div>
  );
}
