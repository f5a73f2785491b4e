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

/** A name in the forms in which others may write it. */
interface NameForms {
  /** Comparable, with abbreviations written in full and no dashes. */
  readonly spelled: string;
  /** "ban tổ chức": the head and first compound that a longer name of a committee shares with others; else "". */
  readonly beginning: string;
  /** The name without the level it belongs to ("Thành Đoàn"), where it is a part of the issuing body; else "". */
  readonly bare: string;
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
  const isCommittee = words.length >= FEWEST_SHARED_WORDS && words[0] === "ban";
  const isShared = isCommittee && !ORGAN_NAME.test(spelled) && !OF_PLACES.test(name) && !/\d/.test(name);
  return {
    spelled,
    beginning: isShared ? words.slice(0, 3).join(" ") : "",
    bare: own && (bare.includes(" ") || spelled === "văn phòng") ? bare : "",
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

/** Asks about names that may mean one body: spelled out, by initials, with and without a level, or begun alike; in linear time. */
export function proposeAliases(
  bodies: readonly string[],
  organisation: string,
  met: readonly MetName[],
): PlanProblem[] {
  const owner = spelledOut(organisation);
  const known = [...new Set([...(organisation === "" ? [] : [organisation]), ...bodies])];
  const matchOf = namesByForm(known, owner);
  const asked = new Set<string>();
  return withoutParts(met, known).flatMap((each) => {
    const match = matchOf(each);
    if (match === null || asked.has(`${match}\n${each.name}`)) return [];
    asked.add(`${each.name}\n${match}`);
    return [{ code: "same-body", line: each.line, words: each.name, proposal: match }];
  });
}

function namesByForm(names: readonly string[], owner: string): (met: MetName) => string | null {
  // The first two of a form: one of them may be the name itself.
  const byForm = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const form of keptForms(name, formsOf(name, owner)))
      byForm.set(form, [...(byForm.get(form) ?? []), at].slice(0, 2));
  });
  return (met) => {
    const sought = soughtForms(met, formsOf(met.name, owner), owner);
    const found = sought.flatMap((form) => byForm.get(form) ?? []);
    const others = found.filter((at) => nameKey(names[at] ?? "") !== nameKey(met.name));
    return names[Math.min(...others)] ?? null;
  };
}

/** Initials are those of the whole name, or of what follows its head ("TCKT"). */
function keptForms(name: string, { spelled, beginning, bare, hasLevel }: NameForms): string[] {
  const initials = [name, name.replace(/^\S+\s/u, "")].map(initialsOf);
  return [
    `spelled ${spelled}`,
    ...initials.flatMap((each) => [`initials ${each}`, `${headOf(spelled)} ${each}`]),
    ...(beginning === "" ? [] : [`beginning ${beginning}`]),
    ...(bare === "" ? [] : [`${hasLevel ? "levelled" : "bare"} ${bare}`]),
  ];
}

/** The forms of others that a met name may be: initials, alone or behind the head of the name, a level without its place. */
function soughtForms({ name, of }: MetName, forms: NameForms, owner: string): string[] {
  const { spelled, beginning, bare, hasLevel } = forms;
  const own = [spelled, ...(of === undefined ? [] : [spelledOut(of)])].map((each) => `spelled ${each}`);
  if (isInitials(name)) return [...own, `initials ${name}`];
  const last = name.split(" ").at(-1) ?? "";
  const ofLevel = [owner, withoutOrgan(owner)].filter((one) => isLevelName(one, spelled, owner));
  return [
    ...own,
    ...(isInitials(last) ? [`${headOf(spelled)} ${last}`] : []),
    `beginning ${beginning}`,
    `${hasLevel ? "bare" : "levelled"} ${bare}`,
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
