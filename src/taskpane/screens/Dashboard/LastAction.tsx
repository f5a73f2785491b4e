import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import { parseDay } from "../../../domain/day";
import { formatDay } from "../../language/formatDay";
import { useLanguage } from "../../language/LanguageContext";
import type { Language } from "../../language/language";
import { useTracker } from "../../tracker/TrackerContext";
import { useOverviewStyles } from "./Overview.styles";

/** The last action, even of an earlier opening of the pane, and the way to take it back. */
export function LastAction(): ReactElement | null {
  const { language, texts } = useLanguage();
  const { lastAction: words, tracker } = texts.dashboard;
  const styles = useOverviewStyles();
  const { dashboard, undo, running } = useTracker();
  const last = dashboard?.lastAction;
  if (!last) return null;
  return (
    <div className={styles.last} role="group" aria-label={words.label}>
      <span className={styles.grow}>{words.at(last.title, showMoment(last.when, language))}</span>
      <Button
        size="small"
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
