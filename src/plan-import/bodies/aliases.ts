import type { PlanProblem } from "../../domain/plan";
import { comparisonKey } from "../text/comparable";
import { tokenise } from "../text/tokens";
import { readBody } from "./read-body";

const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bbtv\b/g, "ban thường vụ"],
  [/\bbch\b/g, "ban chấp hành"],
  [/(?:liên hiệp phụ nữ)/g, "lhpn"],
  [/\bubnd\b/g, "ủy ban nhân dân"],
  [/\bhđnd\b/g, "hội đồng nhân dân"],
  [/\b(?:ubmttq|mttq)\b/g, "mặt trận tổ quốc"],
  [/\btp\.? /g, "thành phố "],
];
const LEVEL_NAMES: Readonly<Record<string, string>> = {
  "thành hội": "thành phố",
  "tỉnh hội": "tỉnh",
  "huyện hội": "huyện",
  "quận hội": "quận",
  "thành đoàn": "thành phố",
  "tỉnh đoàn": "tỉnh",
};
const MOST_NAMES = 400;
const ACRONYM = /^\p{Lu}{3,6}$/u;

/** A name met in the plan, and where first. */
interface MetName {
  readonly name: string;
  readonly line: number;
}

/**
 * Names that may mean one body, with the evidence: the same name spelled out, initials, or one list of words
 * that begins like another. They are asked about, never merged.
 */
export function proposeAliases(
  bodies: readonly string[],
  organisation: string,
  lines: readonly { readonly text: string; readonly line: number }[],
): PlanProblem[] {
  const known = [...new Set([...(organisation === "" ? [] : [organisation]), ...bodies])];
  const met = namesIn(lines, known);
  const problems: PlanProblem[] = [];
  for (const { name, line } of met) {
    const match = known.find(
      (body) => comparisonKey(body) !== comparisonKey(name) && mayBeOne(body, name, organisation),
    );
    const asked = problems.some(({ words, proposal }) => words === match && proposal === name);
    if (match && !asked) problems.push({ code: "same-body", line, words: name, proposal: match });
  }
  return problems;
}

/** Names of bodies and bare initials in the text that are not yet among the known ones, each once; and known ones after the first. */
function namesIn(
  lines: readonly { readonly text: string; readonly line: number }[],
  known: readonly string[],
): MetName[] {
  const seen = new Map<string, MetName>();
  for (const { text, line } of lines) {
    const tokens = tokenise(text);
    for (let index = 0; index < tokens.length && seen.size < MOST_NAMES; index += 1) {
      const token = tokens[index];
      if (token?.kind !== "word" || !/^\p{Lu}/u.test(token.raw)) continue;
      const body = readBody(tokens, index);
      const end =
        body && !body.plural
          ? body.end
          : ACRONYM.test(token.raw) && !known.some((name) => name.includes(token.raw))
            ? index + 1
            : index;
      if (end === index) continue;
      const name = text.slice(token.start, tokens[end - 1]?.end);
      const key = comparisonKey(name);
      if (!seen.has(key)) seen.set(key, { name, line });
      index = Math.max(index, end - 1);
    }
  }
  return [...seen.values()];
}

function mayBeOne(known: string, name: string, organisation: string): boolean {
  const one = spelledOut(known);
  const other = spelledOut(name);
  if (one === other) return true;
  if (ACRONYM.test(name))
    return initialsOf(known) === name || initialsOf(known.replace(/^\S+\s/u, "")) === name;
  return sharesTwoWords(known, name) || isLevelName(one, other, spelledOut(organisation));
}

function spelledOut(name: string): string {
  const words = SPELLED_OUT.reduce(
    (text, [pattern, full]) => text.replace(pattern, full),
    comparisonKey(name),
  );
  return words.replace(/-/g, " ").replace(/\s+/g, " ");
}

function initialsOf(name: string): string {
  return (name.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join("");
}

/** "Ban Tổ chức – Kiểm tra" and "Ban Tổ chức cán bộ": the same head and first compound, then something else. */
function sharesTwoWords(known: string, name: string): boolean {
  const one = spelledOut(known).split(" ");
  const other = spelledOut(name).split(" ");
  const differ = one.length > 3 && other.length > 3;
  return (
    differ &&
    one[0] === "ban" &&
    one.slice(0, 3).join(" ") === other.slice(0, 3).join(" ") &&
    one[1] !== "thường" &&
    one[1] !== "chấp" &&
    one[1] !== "chỉ"
  );
}

/** "Thành Hội", "Hội LHPN Thành phố" for the body of that level that issued the plan. */
function isLevelName(one: string, other: string, organisation: string): boolean {
  const owner = organisation.replace(/^(?:ban thường vụ|ban chấp hành|thường trực) /, "");
  if (one !== organisation && one !== owner) return false;
  const bare = other.replace(/^(?:ban thường vụ|ban chấp hành|thường trực) /, "");
  const level =
    LEVEL_NAMES[bare] ??
    /^(?:hội lhpn|đoàn tncs hồ chí minh|đoàn|ủy ban nhân dân) (tỉnh|thành phố|huyện|quận|xã|phường)$/.exec(
      bare,
    )?.[1];
  if (level === undefined || bare.split(" ").at(bare in LEVEL_NAMES ? -1 : 0) !== owner.split(" ")[0])
    return false;
  const ownLevel = / (tỉnh|thành phố|huyện|quận|xã|phường)(?: |$)/.exec(owner)?.[1];
  if (ownLevel !== undefined ? ownLevel !== level : !["tỉnh", "thành phố"].includes(level)) return false;
  const sameOrgan =
    (other !== bare) === (one !== one.replace(/^(?:ban thường vụ|ban chấp hành|thường trực) /, ""));
  return sameOrgan && !bare.includes(owner);
}
