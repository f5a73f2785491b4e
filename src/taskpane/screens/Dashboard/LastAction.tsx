import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useRef, useState, type ReactElement } from "react";
import type { HistoryEntry } from "../../../actions/dashboard";
import { useHandOverFocus } from "../../focus/useHandOverFocus";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { History } from "./History";
import { useCardStyles } from "../../cards.styles";
import { showMoment } from "./showMoment";

/** The last action, even of an earlier opening of the pane, the way to take it back, and the steps before it. */
export function LastAction(): ReactElement | null {
  const { dashboard } = useTracker();
  const history = dashboard?.history ?? [];
  return history.length > 0 && !dashboard?.unfinished ? <Lines history={history} /> : null;
}

function Lines({ history }: { readonly history: readonly HistoryEntry[] }): ReactElement {
  const { lastAction: words } = useLanguage().texts.dashboard;
  const styles = useCardStyles();
  const [open, setOpen] = useState(false);
  const last = history.find(({ isUndone }) => !isUndone);
  const isMore = history.length > 1 || !last;
  return (
    <div className={styles.steps} role="group" aria-label={words.label}>
      {last && <Line last={last} />}
      {isMore && (
        <Button size="small" appearance="transparent" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.steps(history.length)}
        </Button>
      )}
      {isMore && open && <History history={history} />}
    </div>
  );
}

function Line({ last }: { readonly last: HistoryEntry }): ReactElement {
  const { language, texts } = useLanguage();
  const { lastAction: words, tracker } = texts.dashboard;
  const styles = useCardStyles();
  const { undo, running, notice } = useTracker();
  const line = useRef<HTMLDivElement>(null);
  useHandOverFocus(line);
  return (
    <div ref={line} className={styles.last}>
      <span className={styles.grow}>{words.at(last.title, showMoment(last.when, language))}</span>
      {/* The notice of what was just done has the same button. */}
      {!(notice?.kind === "done" && notice.undoable) && (
        <Button
          size="small"
          className={styles.whole}
          icon={<ArrowUndoRegular />}
          disabledFocusable={running !== null}
          onClick={() => void undo()}
        >
          {tracker.undo}
        </Button>
      )}
    </div>
  );
}
