import { Phrases } from "../text/phrases";
import { reads, type Token } from "../text/tokens";
import { BODY_HEADS, COMPOUNDS, NAMES_ALONE, NAME_WORDS, NOT_A_BODY, PLACE_TYPES, VERBS } from "./lexicon";

/** A body named in a sentence: its words, as token indexes, end exclusive. */
export interface BodyMention {
  readonly start: number;
  readonly end: number;
  /** Whether it names several at once ("các phòng, ban", "mỗi đơn vị"). */
  readonly plural: boolean;
}

const PLURALS = new Phrases("tất cả các|toàn thể các|các cấp|các|mỗi|từng|những");
const PLURAL_HEADS = [
  "quận",
  "huyện",
  "xã",
  "phường",
  "thị",
  "cơ",
  "chi",
  "cấp",
  "thành",
  "địa",
  "thôn",
  "tổ",
  "trường",
  "ngành",
  "đồng",
  "đoàn",
  "tổ",
  "khối",
  "cụm",
  "đảng",
  "doanh",
];
const MOST_WORDS = 30;

/** Reads the name of a body at an index, or null where none begins there. */
export function readBody(tokens: readonly Token[], index: number): BodyMention | null {
  const plural = PLURALS.at(tokens, index);
  const counted = !plural && isCount(tokens, index);
  const at = index + (plural?.length ?? 0) + (counted ? countLength(tokens, index) : 0);
  const several = plural !== undefined || counted;
  const levels = plural?.[1] === "cấp";
  const headEnd = levels ? at : readHead(tokens, at, several);
  if (headEnd === null) return null;
  const end = readTail(tokens, headEnd, several);
  const named = end > headEnd || several || isAcronym(tokens[at]) || isNameAlone(tokens, at, headEnd);
  return named ? { start: index, end: trimTail(tokens, end, headEnd), plural: several } : null;
}

/** "Văn phòng" names a body by itself; "Văn phòng phẩm" does not. */
function isNameAlone(tokens: readonly Token[], start: number, end: number): boolean {
  const words = tokens.slice(start, end).map(({ text }) => text);
  const first = tokens[start];
  return (
    first !== undefined &&
    isCapital(first) &&
    NAMES_ALONE.has(words.join(" ")) &&
    tokens[end]?.text !== "phẩm"
  );
}

function readHead(tokens: readonly Token[], index: number, several: boolean): number | null {
  const head = BODY_HEADS.at(tokens, index);
  if (head) {
    const next = tokens[index + head.length];
    const ordinary = NOT_A_BODY[head[0] ?? ""] ?? [];
    const shouted = isAcronym(tokens[index]);
    const isOrdinary =
      head.length === 1 &&
      next !== undefined &&
      ordinary.includes(next.text) &&
      (shouted || !isCapital(next));
    if (!isOrdinary) return index + head.length;
  }
  return several && PLURAL_HEADS.includes(tokens[index]?.text ?? "") ? index : null;
}

function readTail(tokens: readonly Token[], start: number, several: boolean): number {
  let end = start;
  let listing = several;
  while (end < tokens.length && end - start < MOST_WORDS) {
    const step = stepLength(tokens, end, listing);
    if (step === 0) break;
    listing ||= tokens[end]?.text === "các";
    end += step;
  }
  return end;
}

function stepLength(tokens: readonly Token[], index: number, several: boolean): number {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return 0;
  if (token.text === "-" && tokens[index - 1]?.text === "trị" && reads(tokens, index + 1, ["xã", "hội"]))
    return 3;
  if (token.text === "-") return next && isCapital(next) && isCapitalStart(tokens, index - 1) ? 2 : 0;
  if (token.text === "," || token.text === "/")
    return several && startsListed(tokens, index + 1)
      ? listedLength(tokens, index)
      : commaInName(tokens, index);
  if (token.text === "và") return andLength(tokens, index, several);
  if (token.kind === "number") return numberLength(tokens, index);
  if (token.kind !== "word") return 0;
  const closed = reads(tokens, index - 2, ["các", "cấp"]) && readHead(tokens, index, false) !== null;
  if (isCapital(token)) return closed ? 0 : 1;
  return smallWordLength(tokens, index);
}

function smallWordLength(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token) return 0;
  if (previous && isCapital(previous) && COMPOUNDS.has(`${previous.text} ${token.text}`))
    return compoundLength(tokens, index);
  const special = specialLength(tokens, index);
  if (special > 0) return special;
  const words = NAME_WORDS.at(tokens, index);
  const verb = VERBS.at(tokens, index);
  if (words && verb && beginsOrdinary(tokens, index, words)) return 0;
  if (words && (!verb || words.length > verb.length || words[0] === "chỉ")) return words.length;
  if (verb || !previous || !isCapital(previous) || isPlaceName(tokens, index - 1)) return 0;
  const next = tokens[index + 1];
  return next && next.kind === "word" && isCapital(next) ? 1 : 0;
}

/** "tổ chức hội thi": a verb and an ordinary word, where "tổ chức hội" would go on a name. */
function beginsOrdinary(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  const next = tokens[index + words.length]?.text ?? "";
  return words.length > 1 && (NOT_A_BODY[words.at(-1) ?? ""] ?? []).includes(next);
}

function compoundLength(tokens: readonly Token[], index: number): number {
  const third = tokens[index + 1];
  const second = tokens[index];
  return third &&
    second &&
    !isCapital(third) &&
    COMPOUNDS.has(`${second.text} ${third.text}`) &&
    ["binh", "tuổi", "đỏ"].includes(third.text)
    ? 2
    : 1;
}

function specialLength(tokens: readonly Token[], index: number): number {
  const afterTaskForce =
    reads(tokens, index - 3, ["tổ", "công", "tác"]) || reads(tokens, index - 3, ["tổ", "giúp", "việc"]);
  const next = tokens[index + 2];
  if (afterTaskForce && reads(tokens, index, ["chỉ", "đạo"]) && next && isCapital(next)) return 2;
  if (reads(tokens, index - 2, ["tiểu", "ban"])) {
    const pair = `${tokens[index]?.text ?? ""} ${tokens[index + 1]?.text ?? ""}`;
    return COMPOUNDS.has(pair) ? 2 : 0;
  }
  if (reads(tokens, index, ["phụ", "trách", "công", "tác"])) {
    const pair = `${tokens[index + 4]?.text ?? ""} ${tokens[index + 5]?.text ?? ""}`;
    return COMPOUNDS.has(pair) ? 6 : 4;
  }
  if (tokens[index]?.text === "viên" && tokens[index - 1]?.text === "ủy") return 1;
  if (tokens[index]?.text === "số" && tokens[index + 1]?.kind === "number") return 2;
  return 0;
}

function startsListed(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || isCapital(token)) return false;
  return BODY_HEADS.at(tokens, index) !== undefined || PLURAL_HEADS.includes(token.text);
}

/** The sign or word that joins and the head that follows it: "…, đảng bộ". */
function listedLength(tokens: readonly Token[], index: number): number {
  const head = BODY_HEADS.at(tokens, index + 1)?.length ?? 0;
  const words = NAME_WORDS.at(tokens, index + 1)?.length ?? 0;
  return 1 + Math.max(head, words);
}

function commaInName(tokens: readonly Token[], index: number): number {
  const culture = tokens[index - 2]?.text === "văn" && tokens[index - 1]?.text === "hóa";
  const next = tokens[index + 1];
  return culture && next && isCapital(next) ? 1 : 0;
}

function andLength(tokens: readonly Token[], index: number, several: boolean): number {
  if (several && startsListed(tokens, index + 1)) return listedLength(tokens, index);
  const next = tokens[index + 1];
  if (tokens[index - 1]?.text === "hđnd" && next?.text === "ubnd") return 2;
  if (!next || !isCapital(next) || isAcronym(next)) return 0;
  if (readHead(tokens, index + 1, false) !== null || PLACE_TYPES.at(tokens, index + 1)) return 0;
  const pair = `${next.text} ${tokens[index + 2]?.text ?? ""}`;
  return COMPOUNDS.has(pair) ? 1 : 0;
}

function numberLength(tokens: readonly Token[], index: number): number {
  const before = tokens[index - 1];
  if (before && PLACE_TYPES.endsOn(before.text)) return 1;
  return PLURAL_HEADS.includes(tokens[index + 1]?.text ?? "") || tokens[index + 1]?.text === "đơn" ? 1 : 0;
}

function trimTail(tokens: readonly Token[], end: number, headEnd: number): number {
  let trimmed = end;
  while (trimmed > headEnd && [",", "và", "/", "-", "các"].includes(tokens[trimmed - 1]?.text ?? ""))
    trimmed -= 1;
  return trimmed;
}

function isPlaceName(tokens: readonly Token[], index: number): boolean {
  for (let position = index; position > index - 4; position -= 1) {
    const token = tokens[position];
    if (token && !isCapital(token)) return PLACE_TYPES.endsOn(token.text);
  }
  return false;
}

function isCapitalStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token !== undefined && (isCapital(token) || (before !== undefined && isCapital(before)));
}

function isCount(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" && countLength(tokens, index) > 0;
}

function countLength(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.text === "100" && tokens[index + 1]?.text === "%") return 2;
  return token?.kind === "number" && token.text.length <= 3 ? 1 : 0;
}

function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && token.raw.length > 1 && token.raw === token.raw.toUpperCase();
}

/** Whether a word is written with a capital letter. */
export function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.raw);
}
