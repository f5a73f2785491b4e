import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useRef, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { parseDay } from "../../../domain/day";
import type { Language } from "../../../i18n/language";
import { useHandOverFocus } from "../../focus/useHandOverFocus";
import { formatDay } from "../../language/formatDay";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useOverviewStyles } from "./Overview.styles";

/** The last action, even of an earlier opening of the pane, and the way to take it back. */
export function LastAction(): ReactElement | null {
  const { dashboard } = useTracker();
  const last = dashboard?.lastAction;
  return last ? <Line last={last} /> : null;
}

function Line({ last }: { readonly last: NonNullable<Dashboard["lastAction"]> }): ReactElement {
  const { language, texts } = useLanguage();
  const { lastAction: words, tracker } = texts.dashboard;
  const styles = useOverviewStyles();
  const { undo, running } = useTracker();
  const line = useRef<HTMLDivElement>(null);
  useHandOverFocus(line);
  return (
    <div ref={line} className={styles.last} role="group" aria-label={words.label}>
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

/** `yyyy-MM-dd HH:mm` as the language writes it. */
function showMoment(when: string, language: Language): string {
  const [date = "", time = ""] = when.split(" ");
  const day = parseDay(date);
  return day === null ? when : `${time} ${formatDay(day, language)}`.trim();
}
