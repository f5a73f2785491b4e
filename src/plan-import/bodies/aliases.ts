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
  const byForm = new Map<string, number[]>();
  names.forEach((forms, at) => {
    for (const key of formKeys(forms)) byForm.set(key, [...(byForm.get(key) ?? []), at].slice(0, 2));
  });
  /** The first two of a form: one of them may be the name itself. */
  const of = (form: string, value: string | null): readonly number[] => byForm.get(`${form} ${value}`) ?? [];
  return (met) => {
    const { key, spelled, beginning, bare, hasLevel } = formsOf(met.name, owner);
    const initials = met.name.split(" ").at(-1) ?? "";
    const [head] = spelled.split(" ");
    const ofLevel = [owner, withoutOrgan(owner)].filter((one) => isLevelName(one, spelled, owner));
    const found = [
      ...of("spelled", spelled),
      ...(met.of === undefined ? [] : of("spelled", spelledOut(met.of))),
      ...(isInitials(met.name)
        ? of("initials", met.name)
        : [
            ...of("initials", isInitials(initials) ? initials : null).filter(
              (at) => names[at]?.spelled.split(" ")[0] === head,
            ),
            ...of("beginning", beginning),
            ...of(hasLevel ? "bare" : "levelled", bare),
            // "Thành Hội", "Hội LHPN Thành phố" for the issuing body
            ...ofLevel.flatMap((one) => of("spelled", one)),
          ]),
    ].filter((at) => names[at]?.key !== key);
    return found.length === 0 ? null : (names[Math.min(...found)]?.name ?? null);
  };
}

function formKeys({ spelled, initials, beginning, bare, hasLevel }: NameForms): string[] {
  return [
    `spelled ${spelled}`,
    ...initials.map((each) => `initials ${each}`),
    ...(beginning === null ? [] : [`beginning ${beginning}`]),
    ...(bare === null ? [] : [`${hasLevel ? "levelled" : "bare"} ${bare}`]),
  ];
}

/** "Thành Hội", "Hội LHPN Thành phố" for the body of that level that issued the plan. */
function isLevelName(one: string, other: string, organisation: string): boolean {
  const owner = withoutOrgan(organisation);
  if (one !== organisation && one !== owner) return false;
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
