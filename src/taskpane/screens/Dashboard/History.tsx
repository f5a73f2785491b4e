import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { HistoryEntry } from "../../../actions/dashboard";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useCardStyles } from "../../cards.styles";
import { showMoment } from "./showMoment";

/** What was done and when, the latest first: each can be gone back to, and what was taken back can be done again. */
export function History({ history }: { readonly history: readonly HistoryEntry[] }): ReactElement {
  const styles = useCardStyles();
  const next = history.filter(({ isUndone }) => isUndone).at(-1);
  return (
    <ol className={styles.history}>
      {history.map((entry) => (
        <Step key={`${entry.number} ${entry.title}`} entry={entry} isNext={entry === next} />
      ))}
    </ol>
  );
}

/** Letters of a text that the list shows. */
const MOST_LETTERS = 60;

function short(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1)}…`;
}

function Step({ entry, isNext }: { readonly entry: HistoryEntry; readonly isNext: boolean }): ReactElement {
  const { language, texts } = useLanguage();
  const { lastAction: words, tracker } = texts.dashboard;
  const styles = useCardStyles();
  const { undo, redo, running } = useTracker();
  const { number, title, when, isUndone, first, count } = entry;
  const name = `${words.at(title, showMoment(when, language))}${isUndone ? ` · ${words.undone}` : ""}`;
  const act = isUndone ? redo : (): Promise<void> => undo(number);
  const label = isUndone ? tracker.redo : words.backTo;
  return (
    <li>
      <span className={styles.step}>{name}</span>
      {first && (
        <span className={styles.step}>
          {words.what(
            `${first.id} ${first.field}`.trim(),
            short(first.before),
            short(first.after),
            count - 1,
          )}
        </span>
      )}
      {(!isUndone || isNext) && (
        <Button
          size="small"
          appearance="transparent"
          aria-label={`${label}: ${name}`}
          disabledFocusable={running !== null}
          onClick={() => void act()}
        >
          {label}
        </Button>
      )}
    </li>
  );
}
