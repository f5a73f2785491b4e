import { CAPITAL, phrase, token, upTo, WORD, word } from "../text/rules";
import { says } from "../text/says";
import { wordsBetween, type Token } from "../text/tokens";
import { BODY_HEADS, NAME_WORDS, PLACE_TYPES } from "./lexicon";
import { HEAD, OPEN_STEP, SURE_STEP } from "./name-steps";

/** Units named one after another: "Hội LHPN xã A, B, C và phường D". */
export interface UnitList {
  readonly names: readonly string[];
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const MOST_UNITS = 60;
const SHORT_NUMBER = token(({ kind, text }) => kind === "number" && text.length <= 2);
/** Behind a name a number is its own: "xã Số 100". */
const OWN_NUMBER = token(({ kind, text }) => kind === "number" && text.length <= 3);
/** "xã", where the name of one follows. */
const TYPE = says`${phrase(PLACE_TYPES)} &(${CAPITAL} | ${SHORT_NUMBER})`;
/** "An Bình", "Phan Rang-Tháp Chàm", "Tân Phú 2", "5". */
const PLACE = says`
  ${SHORT_NUMBER}
  | ${CAPITAL} (${CAPITAL} | ~ - ${CAPITAL} | ${OWN_NUMBER} !/|.){5}?
`;
const IN_PREFIX = says`
  ${CAPITAL}
  | ${token(({ kind, text }) => kind === "word" && NAME_WORDS.beginsWith(text))}
  | <${CAPITAL} ${WORD}
`;
/** "Hội LHPN" before the first place, or nothing. */
const PREFIX = says`&${TYPE} | ${phrase(BODY_HEADS)} ${upTo(TYPE, 7, IN_PREFIX)}? &${TYPE}`;
const JOIN = says`,|;? và|'&'|cùng?`;

/** Reads a list of places with what stands before the first place ("Hội LHPN"), or null where none begins here. */
export function readUnits(text: string, tokens: readonly Token[], index: number): UnitList | null {
  const typeAt = PREFIX(tokens, index);
  if (typeAt === null) return null;
  const prefix = wordsBetween(text, tokens, index, typeAt).replace(/(?<!\s)\s+các$/, "");
  const names: string[] = [];
  let type = "";
  let end = typeAt;
  for (let next: number | null = typeAt; next !== null && names.length < MOST_UNITS;) {
    const start = names.length === 0 ? next : afterPrefix(text, tokens, next, prefix);
    const named = TYPE(tokens, start);
    // "Đoàn xã A, Đoàn Khối các cơ quan": the head again without the kind of a place is another body.
    if (named === null && (start > next || BODY_HEADS.at(tokens, start) !== undefined)) break;
    const place = PLACE(tokens, named ?? start);
    if (place === null) break;
    if (named !== null) type = wordsBetween(text, tokens, start, named);
    const name = [prefix, type, wordsBetween(text, tokens, named ?? start, place)].join(" ").trim();
    names.push(name.charAt(0).toUpperCase() + name.slice(1));
    end = place;
    const joined = JOIN(tokens, end);
    next = joined === end ? null : joined;
  }
  return names.length > 0 ? { names, start: index, end } : null;
}

/** The index after the prefix where it stands again, else the index. */
function afterPrefix(text: string, tokens: readonly Token[], index: number, prefix: string): number {
  const start = tokens[index]?.start ?? text.length;
  if (prefix === "" || !text.startsWith(prefix, start)) return index;
  let position = index;
  while ((tokens[position]?.end ?? Infinity) <= start + prefix.length) position += 1;
  return position;
}

const OPENED = says`các ${HEAD} :`;
/** Inside one field only "Văn hóa, …" has a comma. */
const FIELD_STEP = says`<(văn hóa) , | !, (${SURE_STEP} | ${OPEN_STEP})`;
const FIELD = says`!${HEAD} ${CAPITAL} ${FIELD_STEP}{15}?`;
const OFFICE_JOIN = word(",", "và", ";");
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
    next = OFFICE_JOIN(tokens, end)
  ) {
    const field = FIELD(tokens, next);
    if (field === null) break;
    end = field;
    names.push(`${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${wordsBetween(text, tokens, next, end)}`);
  }
  return names.length > 1 ? { names, start: index, end } : null;
}
