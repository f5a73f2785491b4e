import { says } from "../text/says";
import { Phrases } from "../text/phrases";
import { after, oneOf, phrase, repeated, type Rule, SMALL, token, upTo } from "../text/rules";
import { isCapital, tokenise, type Token } from "../text/tokens";
import { NO_NAMES, type KnownNames } from "./known-names";
import {
  COMPOUNDS,
  FUNCTION_WORDS,
  NAMES_ALONE,
  NAME_WORDS,
  PLACE_TYPES,
  SMALL_FIELDS,
  VERB,
  VERBS,
} from "./lexicon";
import { WHICH_OF_ALL } from "./read-units";
import { HEAD, isAcronym, LEVELS, OPEN_STEP, PERSON, SMALL_FIELD, SURE_STEP } from "./name-steps";

/** A body named in a sentence: its words, as token indexes, end exclusive. */
export interface BodyMention {
  readonly start: number;
  readonly end: number;
  /** Whether it names several at once ("các phòng, ban", "mỗi đơn vị"). */
  readonly plural: boolean;
}

const PLURALS = new Phrases(
  "người đứng đầu các|trưởng các|hệ thống các|tất cả các|toàn thể các|toàn thể|đội ngũ|các ông ( bà )|các ông , bà|các ông bà|các ông|các bạn|các em|các cấp|các|mỗi|từng|những",
);
/** What there are several of, besides the heads of names. */
const KINDS = new Phrases(
  "trường học|cơ sở giáo dục|cơ sở y tế|thành viên|ủy viên|chuyên viên|nhân viên|đoàn viên|hội viên|cán bộ|quận|huyện|xã|phường|thị xã|thị trấn|thị|đặc khu|tỉnh|thành phố|cơ sở|chi|cấp|thành|địa phương|thôn|ấp|khu phố|khóm|buôn|đoàn thể|lực lượng|tổ dân phố|tổ|trường|ngành|đồng|đoàn|khối|cụm|đảng|doanh nghiệp|doanh|chủ đầu tư|nhà mạng|chủ đập|chủ rừng|chủ hồ|chủ tàu|chủ cơ sở|chủ hộ|chủ phương tiện|lớp|bậc phụ huynh|phụ huynh|nhà đầu tư|nhà thầu|nhà trường|hộ kinh doanh|tổ chức|cá nhân|hộ gia đình",
);
const MOST_WORDS = 30;
const MOST_OPEN_WORDS = 7;

const KIND: Rule = says`${HEAD} | ${phrase(KINDS)}`;
const LONGEST_KIND = longer(HEAD, phrase(KINDS));
const SMALL_KIND: Rule = (tokens, index) => {
  const here = tokens[index];
  return here && !isCapital(here) ? LONGEST_KIND(tokens, index) : null;
};
const COMMA = says`, | /`;
const JOIN = says`, và? | / | và`;
/** "UBND phường, xã, đặc khu": levels one after the other, none of them with a name. */
export const LEVEL = says`
  cấp? ${phrase(PLACE_TYPES)}
  !${token((next) => isCapital(next) || next.kind === "number" || next.text === "hội")}
`;
const NEXT_LEVEL = says`(${JOIN} | -) ${LEVEL}`;
/** "Sở", "Ban", "ngành" without a name of its own. */
const KIND_WORD = says`sở|bộ|ban|ngành|phòng|khoa|viện | trung tâm`;
/** The same within a list. */
export const NAMELESS_KIND = says`${KIND_WORD} &(,|/|và | có|liên|thuộc|ngành | ${SMALL_FIELD} | $)`;
/** "Sở, ban, ngành có liên quan": kinds one after the other, without "các" before them. */
const BARE_KINDS = says`${KIND_WORD} ,|/ ${KIND_WORD} ngành? (,|/|và WORD | liên|có|thuộc|của | $)`;
/** "Hiệu trưởng các trường", "UBND các xã", "Thủ trưởng sở, ban, ngành". */
const OF_KIND = says`các ${SMALL_KIND} | <trưởng|đạo &${BARE_KINDS} ${KIND_WORD}`;
const OF_ALL = says`các | cấp &${LEVEL} | &(${LEVEL} ${NEXT_LEVEL})`;
/** "UBND các xã", "Hội Phụ nữ cấp xã", "UBND xã, phường": the bodies of all places of a kind. */
export const SEVERAL_OF = says`${HEAD} ${upTo(OF_ALL, 3, says`!(và | ${HEAD} | ${VERB}) WORD`)}? ${OF_ALL}`;
/** "Bộ trưởng, | Thủ trưởng các cơ quan ngang Bộ", "Bí thư Đảng ủy, | Chủ tịch UBND các xã": those who head them, in two words. */
const HEADED_BY = says`
  (các đồng chí)? (
    (bộ trưởng (các bộ)? | thủ trưởng | giám đốc | lãnh đạo | chánh văn phòng) ,|và &(thủ trưởng | lãnh đạo | giám đốc | người đứng đầu)
    | bí thư tỉnh|thành|huyện|quận|đảng ủy ,|và &(chủ tịch ${SEVERAL_OF})
  )
`;
/** ", Chủ tịch UBND các tỉnh", ", Tổng giám đốc các tập đoàn" behind them. */
const HEAD_OF = says`
  , (chủ tịch hội đồng thành viên ,)? (tổng? giám đốc | thủ trưởng) các ${KIND} (, tổng công ty)? | ,|và chủ tịch ${SEVERAL_OF}
`;
/** ", ngành", "và các cơ quan", ", UBND các xã": what a list of kinds goes on with. */
const LISTED: Rule = says`
  ${COMMA} ${SEVERAL_OF}
  | (${JOIN} | -) ${NAMELESS_KIND}
  | ${after(SMALL_FIELD, 2)} , !${VERB} ${SMALL_FIELD}
  | !(<(liên quan) , tổ chức) ${JOIN} (các ${KIND} | &${SMALL_KIND} ${longer(SMALL_KIND, phrase(NAME_WORDS))})
`;
const LISTED_LEVEL: Rule = (tokens, index) => {
  const before = PLACE_TYPES.before(tokens, index);
  return before && LEVEL(tokens, index - before.length) !== null ? NEXT_LEVEL(tokens, index) : null;
};

/** "Các doanh nghiệp viễn thông": the field of a kind, unless it is what they do. */
const FIELD_OF_KIND: Rule = (tokens, index) => {
  const end = SMALL_FIELD(tokens, index);
  return end !== null && end - index > (VERBS.at(tokens, index)?.length ?? 0) ? end : null;
};

/** "Các sở, ngành của Thành phố, UBND …": the place of a kind within a list. */
const OF_PLACE = says`(của|ở ${phrase(PLACE_TYPES)} | ở trung ương | của quốc hội | của chính phủ) &(,|;|: | ${VERB} | $)`;

/** "Các cơ quan được giao chủ trì | có trách nhiệm …": which of them. */
const CHARGED = says`
  được (giao | phân công) (nhiệm vụ)? (chủ trì | phối hợp | thực hiện (nhiệm vụ)?)? &(có|chịu trách nhiệm)
`;

const MUST = says`phải | (có|chịu trách nhiệm) | có nhiệm vụ`;
/** "Những cơ quan đã có trang thông tin điện tử | phải …": which of them. */
const WHICH = says`!${MUST} đã|chưa|đang|được|có|không|tham ${upTo(MUST, 10, SMALL)} &${MUST}`;
/** "UBND các tỉnh từ Hà Tĩnh đến Lâm Đồng". */
const FROM_TO = says`từ CAPITAL{4} đến CAPITAL{4}`;

const OF_OWNER = says`<(cơ quan chức năng | cơ quan chuyên môn)`;

const ANY_STEP = oneOf(SURE_STEP, OPEN_STEP);
/** "Các bệnh viện đa khoa khu vực bố trí …": the open field of several, where what they do surely follows. */
const FIELD_OF_SEVERAL = says`
  !(${HEAD} !${VERB}) ${repeated(ANY_STEP, MOST_OPEN_WORDS)}
  &(: | ${VERB})
`;

/** Whether a name of several bodies at once begins at an index. */
export function isCollective(tokens: readonly Token[], index: number): boolean {
  return (
    PLURALS.at(tokens, index) !== undefined ||
    countLength(tokens, index) > 0 ||
    HEADED_BY(tokens, index) !== null ||
    BARE_KINDS(tokens, index) !== null
  );
}

/** Reads the name of a body at an index, or null where none begins there. */
export function readBody(
  tokens: readonly Token[],
  index: number,
  known: KnownNames = NO_NAMES,
): BodyMention | null {
  const seen = known.endAt(tokens, index);
  const plural = isCollective(tokens, index);
  if (seen !== null) return { start: index, end: readTail(tokens, seen, plural, SURE_STEP), plural };
  return readAnyBody(tokens, index, ANY_STEP);
}

/** Reads the name at an index by its sure words alone: shorter, where an unknown word may be a verb. */
export function readSureBody(tokens: readonly Token[], index: number): BodyMention | null {
  const body = readAnyBody(tokens, index, SURE_STEP);
  return body && !cutsCompound(tokens, body.end) ? body : null;
}

/** Whether a name would end between two syllables of one word: "Chi cục Thủy | lợi". */
function cutsCompound(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  return last !== undefined && isCapital(last) && !isVerb(tokens, end) && OPEN_STEP(tokens, end) !== null;
}

function readAnyBody(tokens: readonly Token[], index: number, step: Rule): BodyMention | null {
  const plural = PLURALS.at(tokens, index);
  const counted = plural ? 0 : countLength(tokens, index);
  const headed = HEADED_BY(tokens, index);
  const at = headed ?? index + (plural?.length ?? counted);
  const several = headed !== null || plural !== undefined || counted > 0 || BARE_KINDS(tokens, at) !== null;
  const headEnd = plural?.[1] === "cấp" ? at : (several ? LONGEST_KIND : HEAD)(tokens, at);
  if (headEnd === null) return null;
  const fieldEnd = several ? headEnd : readSmallField(tokens, at, headEnd);
  const end = readTail(tokens, fieldEnd, several, step, PERSON(tokens, at) !== null, headed !== null);
  const named = end > headEnd || several || isAcronym(tokens[at]) || isNameAlone(tokens, at, headEnd);
  return named ? { start: index, end: trimTail(tokens, end, headEnd), plural: several } : null;
}

const GOES_ON = says`${phrase(LEVELS)} | ${VERB} | các | :`;

/** "Tổ giúp việc", "Đoàn kiểm tra": after a capital head that needs them, two small syllables are its field. */
function readSmallField(tokens: readonly Token[], start: number, headEnd: number): number {
  const head = tokens.slice(start, headEnd).map(({ text }) => text);
  const first = tokens[start];
  const [one, other] = [tokens[headEnd], tokens[headEnd + 1]];
  const needs = SMALL_FIELDS[head.join(" ")];
  if (!needs || !first || !isCapital(first) || !one || !other || isCapital(one) || isCapital(other))
    return headEnd;
  const pair = `${one.text} ${other.text}`;
  // "Hội đồng đánh giá cấp xã", "Tổ rà soát lập …": a deed that more of the name or another deed follows.
  const isField = COMPOUNDS.has(pair) || (isVerb(tokens, headEnd) && GOES_ON(tokens, headEnd + 2) !== null);
  return needs.test(pair) && isField ? headEnd + 2 : headEnd;
}

/** "Văn phòng" names a body by itself; "Văn phòng phẩm" does not. */
function isNameAlone(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  const words = tokens.slice(start, end).map(({ text }) => text);
  return (
    first !== undefined &&
    isCapital(first) &&
    NAMES_ALONE.has(words.join(" ")) &&
    tokens[end]?.text !== "phẩm"
  );
}

/** "các cấp | Ban Chỉ huy": another name begins. */
const OF_ALL_LEVELS = says`<(các cấp) ${HEAD}`;

function readTail(
  tokens: readonly Token[],
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
    const closed = (isPerson && tokens[end]?.text === "-") || OF_ALL_LEVELS(tokens, end) !== null;
    const surely =
      (listing ? LISTED(tokens, end) : null) ??
      (isHeaded ? HEAD_OF(tokens, end) : null) ??
      LISTED_LEVEL(tokens, end) ??
      OF_KIND(tokens, end) ??
      (several ? (FIELD_OF_KIND(tokens, end) ?? OF_PLACE(tokens, end)) : null) ??
      SURE_STEP(tokens, end);
    const next = closed ? null : (surely ?? (listing ? null : step(tokens, end)));
    if (next === null) break;
    listing ||=
      OF_KIND(tokens, end) !== null || (tokens[end]?.text === "các" && KIND(tokens, end + 1) !== null);
    end = next;
    if (surely !== null) sure = end;
  }
  if (end - sure > MOST_OPEN_WORDS) return sure;
  if (several) end = CHARGED(tokens, end) ?? WHICH(tokens, end) ?? end;
  if (listing) end = FROM_TO(tokens, end) ?? end;
  const which = WHICH_OF_ALL(tokens, end);
  if (which !== null) return which;
  // "Các tổ chức thành viên của Mặt trận Tổ quốc xã", "cơ quan chức năng của Bộ Y tế"
  const isOwned = several || OF_OWNER(tokens, end) !== null;
  const owner = isOwned && tokens[end]?.text === "của" ? readAnyBody(tokens, end + 1, step) : null;
  if (owner && !owner.plural) return owner.end;
  return listing ? (FIELD_OF_SEVERAL(tokens, end) ?? end) : end;
}

function longer(one: Rule, other: Rule): Rule {
  return (tokens, index) => {
    const ends = [one(tokens, index), other(tokens, index)].filter((end) => end !== null);
    return ends.length === 0 ? null : Math.max(...ends);
  };
}

function trimTail(tokens: readonly Token[], end: number, headEnd: number): number {
  let trimmed = end;
  while (trimmed > headEnd && [",", "và", "/", "-", "các"].includes(tokens[trimmed - 1]?.text ?? ""))
    trimmed -= 1;
  return trimmed;
}

function countLength(tokens: readonly Token[], index: number): number {
  const here = tokens[index];
  if (here?.text === "100" && tokens[index + 1]?.text === "%") return 2;
  return here?.kind === "number" && here.text.length <= 3 ? 1 : 0;
}

/** Whether a verb begins at an index. */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  return VERBS.at(tokens, index) !== undefined;
}

/** Whether some words tell of a body that does something: "hạn cuối các đơn vị nộp". */
export function tellsWhoActs(words: string, known: KnownNames = NO_NAMES): boolean {
  const tokens = tokenise(words);
  return tokens.some((_, at) => actsAt(tokens, at, known));
}

/** Whether some words begin with a body that does something. */
export function beginsWithWhoActs(words: string): boolean {
  return actsAt(tokenise(words), 0, NO_NAMES);
}

function actsAt(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const body = readBody(tokens, at, known);
  return body !== null && isVerb(tokens, body.end);
}

/** Whether a sentence begins with what is done: "Rà soát …", and not "Có …", "Để …", "Làm việc của …". */
export function beginsWithDeed(sentence: string): boolean {
  const tokens = tokenise(sentence);
  const first = tokens[0]?.text ?? "";
  const verb = VERBS.at(tokens, 0);
  const isDeed = verb !== undefined && tokens[verb.length]?.text !== "của";
  // "Theo dõi", but not "Theo"
  const isFunction = FUNCTION_WORDS.has(first) && (verb?.length ?? 1) === 1;
  return first !== "có" && !isFunction && isDeed;
}
