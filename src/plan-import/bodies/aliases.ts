import type { PlanProblem } from "../../domain/plan";
import { NO_NAMES, type KnownNames } from "./known-names";
import { isInitials, namesIn, type MetName } from "./met-names";
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
  lines: readonly { readonly text: string; readonly line: number }[],
  seen: KnownNames = NO_NAMES,
): PlanProblem[] {
  const owner = spelledOut(organisation);
  const known = [...new Set([...(organisation === "" ? [] : [organisation]), ...bodies])];
  const index = new NamesByForm(known.map((name) => formsOf(name, owner)));
  const asked = new Set<string>();
  return namesIn(lines, known, seen).flatMap((met) => {
    const match = index.matchOf(met, owner);
    if (match === null || asked.has(`${match}\n${met.name}`)) return [];
    asked.add(`${met.name}\n${match}`);
    return [{ code: "same-body", line: met.line, words: met.name, proposal: match }];
  });
}

/** The known names by each of their forms, in the order in which they are known. */
class NamesByForm {
  private readonly byForm = new Map<string, number[]>();

  constructor(private readonly names: readonly NameForms[]) {
    names.forEach((forms, at) => {
      this.add("spelled", forms.spelled, at);
      for (const initials of forms.initials) this.add("initials", initials, at);
      if (forms.beginning !== null) this.add("beginning", forms.beginning, at);
      if (forms.bare !== null) this.add(forms.hasLevel ? "levelled" : "bare", forms.bare, at);
    });
  }

  /** The first known name that a met one may mean, or null. */
  matchOf(met: MetName, organisation: string): string | null {
    const forms = formsOf(met.name, organisation);
    const found = [...this.candidates(met, forms), ...this.ofLevel(forms, organisation)];
    const others = found.filter((at) => this.names[at]?.key !== forms.key);
    return others.length === 0 ? null : (this.names[Math.min(...others)]?.name ?? null);
  }

  private candidates(met: MetName, forms: NameForms): readonly number[] {
    const spelled = this.firstTwo("spelled", forms.spelled);
    const named = met.of === undefined ? [] : this.firstTwo("spelled", spelledOut(met.of));
    const initials = met.name.split(" ").at(-1) ?? "";
    if (isInitials(met.name)) return [...spelled, ...named, ...this.firstTwo("initials", met.name)];
    const abbreviated = isInitials(initials)
      ? this.firstTwo("initials", initials).filter((at) => this.sharesHead(at, forms))
      : [];
    const beginning = forms.beginning === null ? [] : this.firstTwo("beginning", forms.beginning);
    const levels = forms.bare === null ? [] : this.firstTwo(forms.hasLevel ? "bare" : "levelled", forms.bare);
    return [...spelled, ...named, ...abbreviated, ...beginning, ...levels];
  }

  private sharesHead(at: number, forms: NameForms): boolean {
    return this.names[at]?.spelled.split(" ")[0] === forms.spelled.split(" ")[0];
  }

  /** "Thành Hội", "Hội LHPN Thành phố" for the issuing body. */
  private ofLevel(forms: NameForms, organisation: string): readonly number[] {
    if (isInitials(forms.name)) return [];
    return [organisation, withoutOrgan(organisation)]
      .filter((one) => isLevelName(one, forms.spelled, organisation))
      .flatMap((one) => this.firstTwo("spelled", one));
  }

  /** The first two of a form: one of them may be the name itself. */
  private firstTwo(form: string, value: string): readonly number[] {
    return (this.byForm.get(`${form} ${value}`) ?? []).slice(0, 2);
  }

  private add(form: string, value: string, at: number): void {
    const key = `${form} ${value}`;
    const known = this.byForm.get(key);
    if (known) known.push(at);
    else this.byForm.set(key, [at]);
  }
}

/** "Thành Hội", "Hội LHPN Thành phố" for the body of that level that issued the plan. */
function isLevelName(one: string, other: string, organisation: string): boolean {
  const owner = withoutOrgan(organisation);
  if (one !== organisation && one !== owner) return false;
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
