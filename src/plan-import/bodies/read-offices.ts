import { after, oneOf, optional, repeated, sequence, spelled, token, unless, word } from "../text/rules";
import { wordsBetween, type Token } from "../text/tokens";
import { HEAD, isCapital, OPEN_STEP, SURE_STEP } from "./name-steps";
import type { UnitList } from "./read-units";

const OPENED = sequence(word("các"), HEAD, word(":"));
const CAPITAL = token((here) => here.kind === "word" && isCapital(here));
/** Inside one field only "Văn hóa, …" has a comma. */
const FIELD_STEP = oneOf(
  sequence(after(spelled("văn hóa"), 2), word(",")),
  sequence(unless(word(",")), oneOf(SURE_STEP, OPEN_STEP)),
);
const FIELD = sequence(unless(HEAD), CAPITAL, optional(repeated(FIELD_STEP, 15)));
const JOIN = word(",", "và", ";");
const MOST_OFFICES = 20;

/** Reads offices whose kind is said once: "Các Sở: Tài chính, Xây dựng" are Sở Tài chính and Sở Xây dựng; else null. */
export function readOffices(text: string, tokens: readonly Token[], index: number): UnitList | null {
  const opened = OPENED(tokens, index);
  if (opened === null) return null;
  const kind = wordsBetween(text, tokens, index + 1, opened - 1);
  const names: string[] = [];
  let end = opened;
  for (
    let next: number | null = opened;
    next !== null && names.length < MOST_OFFICES;
    next = JOIN(tokens, end)
  ) {
    const field = FIELD(tokens, next);
    if (field === null) break;
    end = field;
    names.push(`${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${wordsBetween(text, tokens, next, end)}`);
  }
  return names.length > 1 ? { names, start: index, end } : null;
}
