import type { StepFacts } from "../../../actions/steps";
import type { Texts } from "../../../i18n/pane";

/** Letters of an entry that the list shows. */
const MOST_LETTERS = 60;

/** Entries that are told one by one, and headers that are named. */
const MOST_TOLD = 2;
const MOST_FIELDS = 3;

/** What a step did, in a sentence: field by field where it was about one row, else how many of what. */
export function sayStep(
  { lists, others, fields, only, overwritten }: StepFacts,
  words: Texts["dashboard"]["steps"],
): string {
  if (only !== null && fields.length > 0) {
    const told = only.differences.slice(0, MOST_TOLD);
    const more = only.differences.length - told.length;
    const changes = told.map(({ field, before, after }) => words.change(field, short(before), short(after)));
    const row = words.row(told[0]?.id ?? "", short(only.name));
    const all = [changes.join("; "), ...(more > 0 ? [words.more(more)] : [])].join(" ");
    return `${row === "" ? all : `${row}: ${all}`}.`;
  }
  const named = only === null ? "" : ` ${words.row(only.differences[0]?.id ?? "", short(only.name))}`;
  // Which of several lists a field is of nobody could tell.
  const isOneList = lists.filter(({ changed }) => changed > 0).length === 1;
  const told = isOneList ? fields : [];
  const shown = told.slice(0, MOST_FIELDS).join(", ") + (told.length > MOST_FIELDS ? "…" : "");
  const parts = [
    ...lists.flatMap(({ list, changed, added, removed }) => [
      ...(changed > 0 ? [words.changed(words.lists[list](changed), shown)] : []),
      ...(added > 0 ? [words.added(words.lists[list](added)) + named] : []),
      ...(removed > 0 ? [words.removed(words.lists[list](removed)) + named] : []),
    ]),
    ...others.map((one) => words.others[one]),
    ...(overwritten > 0 ? [words.overwritten(overwritten)] : []),
  ];
  return `${joined(parts.length > 0 ? parts : [words.nothing])}.`;
}

/** Parts of a sentence, of which only the first begins with a capital. */
function joined([first = "", ...rest]: readonly string[]): string {
  return [first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join("; ");
}

function short(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1)}…`;
}
