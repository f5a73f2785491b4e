import type { PlanProblem } from "../../domain/plan";
import { isInitials, withoutParts, type MetName } from "./met-names";
import { formsOf, spelledOut, withoutOrgan, type NameForms } from "./name-forms";

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

/** Finds the first of known names that a met one may mean, by its forms, or null. */
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

/** The forms by which a known name is found. */
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
