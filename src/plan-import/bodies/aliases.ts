import type { PlanProblem } from "../../domain/plan";
import { isInitials, withoutParts, type MetName } from "./met-names";
import { nameKey } from "../../domain/names";

const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bbtv\b/g, "ban thường vụ"],
  [/\bbch\b/g, "ban chấp hành"],
  [/(?:liên hiệp phụ nữ)/g, "lhpn"],
  [/\bubnd\b/g, "ủy ban nhân dân"],
  [/\bhđnd\b/g, "hội đồng nhân dân"],
  [/\b(?:ubmttq|mttq)\b/g, "mặt trận tổ quốc"],
  [/\btp\.? /g, "thành phố "],
];
const ORGAN = /^(?:ban thường vụ|ban chấp hành|thường trực) /;
const OWN_BODY = /^(?:ban|văn phòng|phòng|ủy ban kiểm tra) /;
const ORGAN_NAME = /^ban (?:thường vụ|chấp hành|chỉ đạo|chỉ huy|thường trực)(?: |$)/;
/** "Ban Công tác Mặt trận thôn Trung Hòa", "… các thôn": the same office of other places. */
const OF_PLACES = / (?:xã|phường|thôn|ấp|bản|khu phố|tổ dân phố) (?:\p{Lu}|\d)| các /u;
const LEVEL_TAIL =
  / (?:(?:thành|tỉnh|huyện|quận|thị) (?:hội|đoàn|ủy)|(?:hội lhpn|đoàn tncs hồ chí minh|đoàn|ủy ban nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)|(?:tỉnh|thành phố|huyện|quận|thị xã))$/;
const FEWEST_SHARED_WORDS = 4;

/** A name in the forms in which others may write it, worked out once. */
interface NameForms {
  readonly name: string;
  readonly key: string;
  /** Comparable, with abbreviations written in full and no dashes. */
  readonly spelled: string;
  /** Initials of the whole name, and of what follows its head ("TCKT"). */
  readonly initials: readonly string[];
  /** "ban tổ chức": the head and first compound that a longer name of a committee shares with others. */
  readonly beginning: string | null;
  /** The name without the level it belongs to ("Thành Đoàn"), where it is a part of the issuing body. */
  readonly bare: string | null;
  readonly hasLevel: boolean;
}

/** Works out the forms of a name in a plan of an organisation (given spelled out). */
function formsOf(name: string, organisation: string): NameForms {
  const spelled = spelledOut(name);
  const words = spelled.split(" ");
  const own = OWN_BODY.test(spelled) && !ORGAN_NAME.test(spelled);
  const level = own ? (LEVEL_TAIL.exec(spelled)?.[0] ?? "") : "";
  const belongs = level !== "" && isLevelOf(level.trim(), organisation);
  const bare = belongs ? spelled.slice(0, -level.length) : spelled;
  return {
    name,
    key: nameKey(name),
    spelled,
    initials: [initialsOf(name), initialsOf(name.replace(/^\S+\s/u, ""))],
    beginning:
      words.length >= FEWEST_SHARED_WORDS &&
      words[0] === "ban" &&
      !ORGAN_NAME.test(spelled) &&
      !OF_PLACES.test(name)
        ? words.slice(0, 3).join(" ")
        : null,
    bare: own && bare.includes(" ") ? bare : own && spelled === "văn phòng" ? spelled : null,
    hasLevel: belongs,
  };
}

/** A name in comparable form, abbreviations written in full, without dashes. */
function spelledOut(name: string): string {
  const words = SPELLED_OUT.reduce((text, [pattern, full]) => text.replace(pattern, full), nameKey(name));
  return words.replace(/-/g, " ").replace(/\s+/g, " ");
}

/** A spelled-out name without the organ in front: "ban thường vụ hội lhpn …" → "hội lhpn …". */
function withoutOrgan(spelled: string): string {
  return spelled.replace(ORGAN, "");
}

function isLevelOf(level: string, organisation: string): boolean {
  if (` ${organisation} `.includes(` ${level} `)) return true;
  const kind = /^(?:thành|tỉnh|huyện|quận|thị) (hội|đoàn|ủy)$/.exec(level)?.[1];
  return kind !== undefined && withoutOrgan(organisation).startsWith(`${kind} `);
}

function initialsOf(name: string): string {
  return (name.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join("");
}

const LEVEL_NAMES: Readonly<Record<string, string>> = {
  "thành hội": "thành phố",
  "tỉnh hội": "tỉnh",
  "huyện hội": "huyện",
  "quận hội": "quận",
  "thành đoàn": "thành phố",
  "tỉnh đoàn": "tỉnh",
};

/**
 * Names that may mean one body, with the evidence: the same name spelled out, its initials, a short name in
 * brackets after it, the name with and without the level it belongs to, or one list of words that begins like
 * another. They are asked about, never merged. Every name is looked up by its forms, so that time grows with
 * the number of names.
 */
export function proposeAliases(
  bodies: readonly string[],
  organisation: string,
  met: readonly MetName[],
): PlanProblem[] {
  const owner = spelledOut(organisation);
  const known = [...new Set([...(organisation === "" ? [] : [organisation]), ...bodies])];
  const matchOf = namesByForm(
    known.map((name) => formsOf(name, owner)),
    owner,
  );
  const asked = new Set<string>();
  return withoutParts(met, known).flatMap((each) => {
    const match = matchOf(each);
    if (match === null || asked.has(`${match}\n${each.name}`)) return [];
    asked.add(`${each.name}\n${match}`);
    return [{ code: "same-body", line: each.line, words: each.name, proposal: match }];
  });
}

function namesByForm(names: readonly NameForms[], owner: string): (met: MetName) => string | null {
  // The first two of a form: one of them may be the name itself.
  const byForm = new Map<string, number[]>();
  names.forEach((forms, at) => {
    for (const form of keptForms(forms)) byForm.set(form, [...(byForm.get(form) ?? []), at].slice(0, 2));
  });
  return (met) => {
    const forms = formsOf(met.name, owner);
    const found = soughtForms(met, forms, owner).flatMap((form) => byForm.get(form) ?? []);
    const others = found.filter((at) => names[at]?.key !== forms.key);
    return others.length === 0 ? null : (names[Math.min(...others)]?.name ?? null);
  };
}

function keptForms({ spelled, initials, beginning, bare, hasLevel }: NameForms): string[] {
  return [
    `spelled ${spelled}`,
    ...initials.flatMap((each) => [`initials ${each}`, `${headOf(spelled)} ${each}`]),
    ...(beginning === null ? [] : [`beginning ${beginning}`]),
    ...(bare === null ? [] : [`${hasLevel ? "levelled" : "bare"} ${bare}`]),
  ];
}

/** The forms of others that a met name may be: initials, alone or behind the head of the name, a level without its place. */
function soughtForms(
  { name, of }: MetName,
  { spelled, beginning, bare, hasLevel }: NameForms,
  owner: string,
): string[] {
  const own = [spelled, ...(of === undefined ? [] : [spelledOut(of)])].map((each) => `spelled ${each}`);
  if (isInitials(name)) return [...own, `initials ${name}`];
  const last = name.split(" ").at(-1) ?? "";
  const ofLevel = [owner, withoutOrgan(owner)].filter((one) => isLevelName(one, spelled, owner));
  return [
    ...own,
    ...(isInitials(last) ? [`${headOf(spelled)} ${last}`] : []),
    `beginning ${beginning ?? ""}`,
    `${hasLevel ? "bare" : "levelled"} ${bare ?? ""}`,
    ...ofLevel.map((one) => `spelled ${one}`),
  ];
}

function headOf(spelled: string): string {
  return spelled.split(" ")[0] ?? "";
}

/** "Thành Hội", "Hội LHPN Thành phố" for the body of that level that issued the plan. */
function isLevelName(one: string, other: string, organisation: string): boolean {
  const owner = withoutOrgan(organisation);
  // "Ủy ban nhân dân xã" is no other name of "Ủy ban bầu cử xã A".
  if (other.startsWith("ủy ban") && !owner.startsWith("ủy ban nhân dân")) return false;
  const bare = withoutOrgan(other);
  const level =
    LEVEL_NAMES[bare] ??
    /^(?:hội lhpn|đoàn tncs hồ chí minh|đoàn|ủy ban nhân dân) (tỉnh|thành phố|huyện|quận|xã|phường)$/.exec(
      bare,
    )?.[1];
  if (level === undefined || bare.split(" ").at(bare in LEVEL_NAMES ? -1 : 0) !== owner.split(" ")[0])
    return false;
  const ownLevel = / (tỉnh|thành phố|huyện|quận|xã|phường)(?: |$)/.exec(owner)?.[1];
  if (ownLevel !== undefined ? ownLevel !== level : !["tỉnh", "thành phố"].includes(level)) return false;
  const sameOrgan = (other !== bare) === (one !== withoutOrgan(one));
  return sameOrgan && !bare.includes(owner);
}
