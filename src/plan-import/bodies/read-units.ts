import { wordsBetween, type Token } from "../text/tokens";
import { BODY_HEADS, NAME_WORDS, PLACE_TYPES } from "./lexicon";
import { isCapital } from "./name-steps";

/** Units named one after another: "Hội LHPN xã A, B, C và phường D". */
export interface UnitList {
  readonly names: readonly string[];
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_PREFIX = 8;
const MOST_UNITS = 60;

/** Reads a list of places with what stands before the first place ("Hội LHPN"), or null where none begins here. */
export function readUnits(text: string, tokens: readonly Token[], index: number): UnitList | null {
  const typeAt = findType(tokens, index);
  if (typeAt === null) return null;
  const first = tokens[index];
  const typeToken = tokens[typeAt];
  if (!first || !typeToken) return null;
  const prefix = text
    .slice(first.start, typeToken.start)
    .trim()
    .replace(/(?<!\s)\s+các$/, "");
  const names: string[] = [];
  let type = "";
  let end = typeAt;
  let position = typeAt;
  while (names.length < MOST_UNITS) {
    const entry = readEntry(text, tokens, position, type, prefix);
    if (!entry) break;
    names.push(capitalised([prefix, entry.type, entry.place].filter((part) => part !== "").join(" ")));
    type = entry.type;
    end = entry.end;
    const joined = skipJoin(tokens, end);
    if (joined === end) break;
    position = joined;
  }
  return names.length > 0 ? { names, start: index, end } : null;
}

interface Entry {
  readonly type: string;
  readonly place: string;
  readonly end: number;
}

function readEntry(
  text: string,
  tokens: readonly Token[],
  index: number,
  type: string,
  prefix: string,
): Entry | null {
  const repeated = prefix === "" ? index : skipPrefix(text, tokens, index, prefix);
  const named = isPlaceType(tokens, repeated) ? PLACE_TYPES.at(tokens, repeated) : undefined;
  const ownType = named ? wordsBetween(text, tokens, repeated, repeated + named.length) : type;
  const start = named ? repeated + named.length : repeated;
  // "Đoàn xã A, Đoàn Khối các cơ quan": the head again without the kind of a place is another body.
  const isOther = repeated > index || BODY_HEADS.at(tokens, start) !== undefined;
  if (!named && (type === "" || isOther)) return null;
  const end = readPlace(tokens, start);
  return end === start ? null : { type: ownType, place: wordsBetween(text, tokens, start, end), end };
}

function readPlace(tokens: readonly Token[], index: number): number {
  let end = index;
  if (tokens[end]?.kind === "number" && (tokens[end]?.text.length ?? 9) <= 2) return end + 1;
  while (end < tokens.length && end - index < 6) {
    const token = tokens[end];
    if (token?.kind === "word" && isCapital(token)) end += 1;
    else if (token?.text === "-" && end > index && isWordCapital(tokens[end + 1]) && isTight(tokens, end))
      end += 2;
    else if (
      token?.kind === "number" &&
      end > index &&
      token.text.length <= 2 &&
      !["/", "."].includes(tokens[end + 1]?.text ?? "")
    )
      end += 1;
    else break;
  }
  return end;
}

function findType(tokens: readonly Token[], index: number): number | null {
  if (isPlaceType(tokens, index)) return index;
  const head = BODY_HEADS.at(tokens, index);
  if (!head) return null;
  const limit = Math.min(tokens.length, index + LONGEST_PREFIX);
  for (let position = index + head.length; position < limit; position += 1) {
    const token = tokens[position];
    if (token?.kind !== "word") return null;
    if (isPlaceType(tokens, position)) return position;
    const small =
      !isCapital(token) && !NAME_WORDS.beginsWith(token.text) && !isWordCapital(tokens[position - 1]);
    if (small) return null;
  }
  return null;
}

function isPlaceType(tokens: readonly Token[], index: number): boolean {
  const type = PLACE_TYPES.at(tokens, index);
  if (!type) return false;
  const next = tokens[index + type.length];
  return next !== undefined && (isWordCapital(next) || (next.kind === "number" && next.text.length <= 2));
}

function skipPrefix(text: string, tokens: readonly Token[], index: number, prefix: string): number {
  const first = tokens[index];
  if (!first || !text.startsWith(prefix, first.start)) return index;
  const end = first.start + prefix.length;
  let position = index;
  while ((tokens[position]?.end ?? Infinity) <= end) position += 1;
  return position;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function skipJoin(tokens: readonly Token[], index: number): number {
  let end = index;
  if ([",", ";"].includes(tokens[end]?.text ?? "")) end += 1;
  if (["và", "&", "cùng"].includes(tokens[end]?.text ?? "")) end += 1;
  return end;
}

function isWordCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && isCapital(token);
}

function isTight(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start;
}
