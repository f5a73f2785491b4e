import { isUnrecognised } from "../../../domain/entry";
import type { Choices } from "../../../domain/fields/choices";
import type { FieldValue } from "../../../domain/merge/returned-copy";
import { foldText } from "../../../domain/merge/fold";
import { readStateWords } from "../../../domain/merge/state-words";
import { nameKey, tightKey } from "../../../domain/names";
import { choiceValue, readChoice, readWord } from "../cell-value";
import type { Wording } from "../wording";
import { LABELS } from "../../../i18n/workbook";
import type { InCell } from "./in-cell";

type Words = Readonly<Record<string, string>>;

/** Lists whose words COUNTIFS looks for, to which a stray space makes another word. */
const AS_TYPED: ReadonlySet<keyof Choices> = new Set(["streams", "holidayKinds"]);

/** A number before a word, as in a numbered list. */
const NUMBERED = /^\s*\(?\d{1,2}\)?[.):-]\s*(?=\p{L})/u;

/** What else people write for the words of a list. */
const readFreely: Readonly<Partial<Record<keyof Choices, (words: string) => string | null>>> = {
  states: readStateWords,
  choice: readTick,
};

/** A tick stands for yes. */
function readTick(words: string): string | null {
  return /^\s*(?:[xv✓✔√]|true)\s*$/iu.test(words) ? "yes" : /^\s*false\s*$/i.test(words) ? "no" : null;
}

/** One of the words of a list. */
export function choiceOfList(list: keyof Choices): InCell {
  const wordsIn = (labels: Wording["labels"]): Words => labels[list];
  const languages = [wordsIn(LABELS.vi), wordsIn(LABELS.en)];
  const alone = new Map([LABELS.vi, LABELS.en].map((labels) => [labels, [wordsIn(labels)]]));
  return {
    write: (entry, labels) => choiceValue<string>(entry, wordsIn(labels)),
    read: (content, labels) =>
      (AS_TYPED.has(list) ? readWord : readChoice)(content, (labels && alone.get(labels)) ?? languages),
    readTyped: (raw) => {
      // What came back becomes a value of ours: what its sender meant counts, not what a formula would make of it.
      const words = String(raw).replace(NUMBERED, "");
      // Without its signs a question would be an answer.
      const keys = words.includes("?") ? [nameKey, tightKey] : [nameKey, tightKey, foldText];
      const readings = keys.map((key) => readChoice(words, languages, key));
      const chosen = readings.find((said) => !isUnrecognised(said)) ?? readings[0];
      const value = isUnrecognised(chosen) ? (readFreely[list]?.(words) ?? chosen) : chosen;
      return value === null || value === undefined || isUnrecognised(value)
        ? { kind: "unreadable", reason: list === "states" ? "unknown-state" : "not-understood", raw }
        : { kind: "value", value: value as FieldValue, raw };
    },
    say: (choice: string, labels) => wordsIn(labels)[choice] ?? choice,
    format: {},
    check: ({ labels }) => ({
      rule: { kind: "list", source: Object.values(wordsIn(labels)) },
      error: { title: labels.messages.listTitle, message: labels.messages.listError, style: "stop" },
    }),
  };
}
