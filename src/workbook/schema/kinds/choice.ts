import { isUnrecognised } from "../../../domain/entry";
import type { Choices } from "../../../domain/fields/choices";
import type { FieldValue } from "../../../domain/merge/returned-copy";
import { readStateWords } from "../../../domain/merge/state-words";
import { nameKey } from "../../../domain/names";
import { choiceValue, readChoice, readWord } from "../cell-value";
import type { Wording } from "../wording";
import { LABELS } from "../wording";
import type { InCell } from "./in-cell";

type Words = Readonly<Record<string, string>>;

/** Lists whose words COUNTIFS looks for, to which a stray space makes another word. */
const AS_TYPED: ReadonlySet<keyof Choices> = new Set(["streams", "holidayKinds"]);

/** One of the words of a list. */
export function choiceOfList(list: keyof Choices): InCell {
  const wordsIn = (labels: Wording["labels"]): Words => labels[list];
  const languages = [wordsIn(LABELS.vi), wordsIn(LABELS.en)];
  return {
    write: (entry, labels) => choiceValue<string>(entry, wordsIn(labels)),
    read: (content) => (AS_TYPED.has(list) ? readWord : readChoice)(content, languages),
    readTyped: (raw) => {
      // What came back becomes a value of ours: what its sender meant counts, not what a formula would make of it.
      const chosen = readChoice(raw, languages, nameKey);
      const value = isUnrecognised(chosen) && list === "states" ? readStateWords(String(raw)) : chosen;
      return value === null || isUnrecognised(value)
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
