import { after, phrase, type Rule } from "../text/rules";
import { says } from "../text/says";
import { isCapital, type Tokens } from "../text/tokens";
import { isVerb } from "./deed";
import { NO_NAMES, type KnownNames } from "./known-names";
import { COMPOUNDS, NAMES_ALONE, SMALL_FIELDS, VERB } from "./lexicon";
import { FIELD, HEAD, isAcronym, LEVELS, OFFICE_HELD, OPEN_STEP, PERSON, SURE_STEP } from "./name-steps";
import { WHICH_OF_ALL } from "./read-units";
import {
  BARE_KINDS,
  ALL_OF,
  FIELD_OR_PLACE,
  HEADED_BY,
  HEAD_OF,
  isCollective,
  KIND,
  LISTED,
  LISTED_LEVEL,
  LONGEST_KIND,
  OF_KIND,
  ANY_STEP,
  FIELD_OF_SEVERAL,
  FROM_TO,
  MOST_OPEN_WORDS,
  OF_OWNER,
  WHICH,
} from "./several";

/** A body named in a sentence: its words, as token indexes, end exclusive. */
export interface BodyMention {
  readonly start: number;
  readonly end: number;
  /** Whether it names several at once ("các phòng, ban", "mỗi đơn vị"). */
  readonly plural: boolean;
}

const MOST_WORDS = 30;

/** Reads the name of a body at an index, or null where none begins there. */
export function readBody(tokens: Tokens, index: number, known: KnownNames = NO_NAMES): BodyMention | null {
  const seen = known.endAt(tokens, index);
  const plural = isCollective(tokens, index);
  if (seen !== null) return { start: index, end: readTail(tokens, seen, plural, SURE_STEP), plural };
  return readAnyBody(tokens, index, ANY_STEP);
}

/** Reads the name at an index by its sure words alone: shorter, where an unknown word may be a verb. */
export function readSureBody(tokens: Tokens, index: number): BodyMention | null {
  const body = readAnyBody(tokens, index, SURE_STEP);
  return body && !cutsCompound(tokens, body.end) ? body : null;
}

/** Whether a name would end between two syllables of one word: "Chi cục Thủy | lợi". */
function cutsCompound(tokens: Tokens, end: number): boolean {
  return isCapital(tokens[end - 1]) && !isVerb(tokens, end) && OPEN_STEP(tokens, end) !== null;
}

const ALL_LEVELS = says`các cấp`;

function readAnyBody(tokens: Tokens, index: number, step: Rule): BodyMention | null {
  const headed = OF_THE_PARTY(tokens, index) === null ? HEADED_BY(tokens, index) : null;
  const at = headed ?? ALL_OF(tokens, index) ?? index;
  const several = at > index || BARE_KINDS(tokens, at) !== null;
  const headEnd = ALL_LEVELS(tokens, index) ? at : (several ? LONGEST_KIND : HEAD)(tokens, at);
  if (headEnd === null) return null;
  const fieldEnd = several ? headEnd : readSmallField(tokens, at, headEnd);
  const end = readTail(tokens, fieldEnd, several, step, PERSON(tokens, at) !== null, headed !== null);
  const named = end > headEnd || several || isAcronym(tokens[at]) || isNameAlone(tokens, at, headEnd);
  return named ? { start: index, end: trimTail(tokens, end, headEnd), plural: several } : null;
}

const GOES_ON = says`${phrase(LEVELS)} | ${VERB} | các | :`;

/** "Tổ giúp việc", "Đoàn kiểm tra": after a capital head that needs them, two small syllables are its field. */
function readSmallField(tokens: Tokens, start: number, headEnd: number): number {
  const head = tokens.slice(start, headEnd).map(({ text }) => text);
  const [one, other] = [tokens[headEnd], tokens[headEnd + 1]];
  const needs = SMALL_FIELDS[head.join(" ")];
  if (!needs || !isCapital(tokens[start]) || !one || !other || isCapital(one) || isCapital(other))
    return headEnd;
  const pair = `${one.text} ${other.text}`;
  // "Hội đồng đánh giá cấp xã", "Tổ rà soát lập …": a deed that more of the name or another deed follows.
  const isField = COMPOUNDS.has(pair) || (isVerb(tokens, headEnd) && GOES_ON(tokens, headEnd + 2) !== null);
  return needs.test(pair) && isField ? headEnd + 2 : headEnd;
}

/** "Thanh tra, kiểm tra, xử lý vi phạm": one deed among others. */
const IS_DEED = says`thanh tra , (kiểm tra | giám sát | xử lý) !:`;

/** "Văn phòng" names a body by itself; "Văn phòng phẩm" does not. */
function isNameAlone(tokens: Tokens, start: number, end: number): boolean {
  const words = tokens.slice(start, end).map(({ text }) => text);
  if (IS_DEED(tokens, start) !== null) return false;
  return isCapital(tokens[start]) && NAMES_ALONE.has(words.join(" ")) && tokens[end]?.text !== "phẩm";
}

/** "các cấp | Ban Chỉ huy": another name begins. */
const OF_ALL_LEVELS = says`<(các cấp) &CAPITAL ${HEAD}`;

const OF_THE_PARTY = says`đảng ủy|bộ các cơ quan &CAPITAL`;
/** "Liên hiệp các Hội Khoa học", "Đảng ủy các cơ quan Đảng": one body, and not several. */
const LEAGUE = says`<(liên hiệp) các | <(đảng ủy | đảng bộ) các cơ quan &CAPITAL`;

/** What a person is besides: "Phó Trưởng tiểu ban", "Thành viên", "Thư ký". */
const BESIDES = says`${OFFICE_HELD} | WORD viên|trưởng | thư ký | kế toán`;
/** "Đồng chí Phó Trưởng phòng Văn hóa | - Xã hội - Phó Trưởng tiểu ban": the field of the office goes on, and then what the person is besides. */
const WITHIN_FIELD = says`<SMALL ${after(FIELD, 2)} - !${BESIDES} &CAPITAL ${FIELD}`;

function readTail(
  tokens: Tokens,
  start: number,
  several: boolean,
  step: Rule,
  isPerson = false,
  isHeaded = false,
): number {
  let end = start;
  let sure = start;
  let listing = several;
  while (
    end < tokens.length &&
    end - start < (isHeaded ? 2 : 1) * MOST_WORDS &&
    end - sure <= MOST_OPEN_WORDS
  ) {
    const isBeside = isPerson && tokens[end]?.text === "-" && WITHIN_FIELD(tokens, end) === null;
    const closed = isBeside || OF_ALL_LEVELS(tokens, end) !== null;
    const surely =
      (listing ? LISTED(tokens, end) : null) ??
      (isHeaded ? HEAD_OF(tokens, end) : null) ??
      LISTED_LEVEL(tokens, end) ??
      OF_KIND(tokens, end) ??
      (several ? FIELD_OR_PLACE(tokens, end) : null) ??
      SURE_STEP(tokens, end);
    const next = closed ? null : (surely ?? (listing ? null : step(tokens, end)));
    if (next === null) break;
    listing ||=
      OF_KIND(tokens, end) !== null ||
      (LEAGUE(tokens, end) === null && tokens[end]?.text === "các" && KIND(tokens, end + 1) !== null);
    end = next;
    if (surely !== null) sure = end;
  }
  if (end - sure > MOST_OPEN_WORDS) return sure;
  if (several) end = WHICH(tokens, end) ?? end;
  if (listing) end = FROM_TO(tokens, end) ?? end;
  const which = WHICH_OF_ALL(tokens, end);
  if (which !== null) return which;
  // "Các tổ chức thành viên của Mặt trận Tổ quốc xã", "cơ quan chức năng của Bộ Y tế"
  const isOwned = several || OF_OWNER(tokens, end) !== null;
  const owner = isOwned && tokens[end]?.text === "của" ? readAnyBody(tokens, end + 1, step) : null;
  if (owner && !owner.plural) return owner.end;
  return listing ? (FIELD_OF_SEVERAL(tokens, end) ?? end) : end;
}

function trimTail(tokens: Tokens, end: number, headEnd: number): number {
  let trimmed = end;
  while (trimmed > headEnd && [",", "và", "/", "-", "các", "năm"].includes(tokens[trimmed - 1]?.text ?? ""))
    trimmed -= 1;
  return trimmed;
}
