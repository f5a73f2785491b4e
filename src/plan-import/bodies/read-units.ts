import { dropEnd } from "../../domain/drop-end";
import { list, phrase, place, readAt, token, upTo, word } from "../text/rules";
import { says, tells } from "../text/says";
import { capitalised } from "../text/shown";
import { wordsBetween, type Tokens } from "../text/tokens";
import { BODY_HEADS, NAME_WORDS, PLACE_TYPES, VERB } from "./lexicon";
import { HEAD, OPEN_STEP, SURE_STEP } from "./name-steps";

/** Units named one after another: "Hội LHPN xã A, B, C và phường D". */
export interface UnitList {
  readonly names: readonly string[];
  /** Token index behind the last of them. */
  readonly end: number;
}

const MOST_UNITS = 60;
const SHORT_NUMBER = token(({ kind, text }) => kind === "number" && text.length <= 2);
/** Behind a name a number is its own: "xã Số 100". */
const OWN_NUMBER = token(({ kind, text }) => kind === "number" && text.length <= 3);
/** "xã", where the name of one follows; "các xã:", where those of several do. */
const TYPE = says`
  ${phrase(PLACE_TYPES)} &(CAPITAL | ${SHORT_NUMBER})
  | <các !(tỉnh | thành phố) ${phrase(PLACE_TYPES)} : &CAPITAL !${VERB}
`;
/** "An Bình", "Phan Rang-Tháp Chàm", "Tân Phú 2", "5". */
const PLACE = says`
  ${SHORT_NUMBER}
  | CAPITAL (CAPITAL | ~ - CAPITAL | ${OWN_NUMBER} !/|.){5}?
`;
const IN_PREFIX = says`
  CAPITAL
  | ${token(({ kind, text }) => kind === "word" && NAME_WORDS.beginsWith(text))}
  | <CAPITAL WORD
`;
/** "Hội LHPN" before the first place, or nothing. */
const PREFIX = says`&${TYPE} | ${phrase(BODY_HEADS)} ${upTo(TYPE, 7, IN_PREFIX)}? &${TYPE}`;
const JOIN = says`,|;? và|'&'|cùng?`;

/** Reads a list of places with what stands before the first place ("Hội LHPN"), or null where none begins here. */
export function readUnits(tokens: Tokens, index: number): UnitList | null {
  const typeAt = PREFIX(tokens, index);
  if (typeAt === null) return null;
  const prefix = wordsBetween(tokens, index, typeAt).replace(/(?<!\s)\s+các$/, "");
  const names: string[] = [];
  let type = "";
  let end = typeAt;
  for (let next: number | null = typeAt; next !== null && names.length < MOST_UNITS;) {
    const start = names.length === 0 ? next : afterPrefix(tokens, next, prefix);
    const named = TYPE(tokens, start);
    // "Đoàn xã A, Đoàn Khối các cơ quan": the head again without the kind of a place is another body.
    if (named === null && (start > next || BODY_HEADS.at(tokens, start) !== undefined)) break;
    const at = PLACE(tokens, named ?? start);
    if (at === null) break;
    if (named !== null) type = dropEnd(wordsBetween(tokens, start, named), ":");
    names.push(capitalised([prefix, type, wordsBetween(tokens, named ?? start, at)].join(" ").trim()));
    end = at;
    const joined = JOIN(tokens, end);
    next = joined === end ? null : joined;
  }
  return names.length > 0 ? { names, end } : null;
}

function afterPrefix(tokens: Tokens, index: number, prefix: string): number {
  const { whole, start } = tokens[index] ?? { whole: "", start: 0 };
  if (prefix === "" || !whole.startsWith(prefix, start)) return index;
  let position = index;
  while ((tokens[position]?.end ?? Infinity) <= start + prefix.length) position += 1;
  return position;
}

/** Inside one field only "Văn hóa, …" has a comma. */
const FIELD_STEP = says`<(văn hóa) , | !, (${SURE_STEP} | ${OPEN_STEP})`;
const FIELD = place(says`!${HEAD} CAPITAL ${FIELD_STEP}{15}?`);
const COMMAS = says`,|; và? | và`;
const MINISTRY = place(says`(!${HEAD} | &(công an)) CAPITAL ${FIELD_STEP}{15}?`);
/** "Cần Thơ", and not "Rà soát …". */
const OWN_NAME = place(says`(CAPITAL CAPITAL | !${VERB} CAPITAL) CAPITAL{4}?`);
/** ": Lào Cai và Sơn La" behind "UBND các tỉnh", ": Quốc phòng, Công an" behind "Bộ trưởng các Bộ": which of them. */
export const WHICH_OF_ALL = says`
  (
    <(các bộ | các sở) : ${list(MINISTRY, COMMAS, 20)}
    | <(các tỉnh | các xã | các phường | các huyện | , thành phố | , phường | , đặc khu) : ${list(OWN_NAME, COMMAS, 60)}
  ) &(${VERB} | và các | theo | ,|:|;|. | $)
`;
/** "Các Sở: Tài chính, Xây dựng". */
const OFFICES = tells`các ${place(HEAD)} : ${list(FIELD, word(",", "và", ";"), 20)}`(([kind, fields]) =>
  fields.length > 1 ? { kind, fields } : null,
);

/** Reads offices whose kind is said once: "Các Sở: Tài chính, Xây dựng" are Sở Tài chính and Sở Xây dựng; else null. */
export function readOffices(tokens: Tokens, index: number): UnitList | null {
  const read = readAt(OFFICES, tokens, index);
  if (!read) return null;
  const { kind, fields } = read.value;
  const head = capitalised(wordsBetween(tokens, kind.start, kind.end));
  const names = fields.map(({ start, end }) => `${head} ${wordsBetween(tokens, start, end)}`);
  return { names, end: read.end };
}
