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
export interface NameForms {
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
export function formsOf(name: string, organisation: string): NameForms {
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
export function spelledOut(name: string): string {
  const words = SPELLED_OUT.reduce((text, [pattern, full]) => text.replace(pattern, full), nameKey(name));
  return words.replace(/-/g, " ").replace(/\s+/g, " ");
}

/** A spelled-out name without the organ in front: "ban thường vụ hội lhpn …" → "hội lhpn …". */
export function withoutOrgan(spelled: string): string {
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
