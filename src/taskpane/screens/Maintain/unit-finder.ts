import { foldText } from "../../../domain/merge/fold";
import { nameKey } from "../../../domain/names";
import { shortenUnitNames } from "../../../domain/short-name";

/** From the narrowest to the widest: the first form in which exactly one unit bears the name decides. */
const FORMS: readonly ((name: string) => string)[] = [
  nameKey,
  foldText,
  (name) => foldText(shortenUnitNames([name])[0] ?? name),
];

/** Somebody with a name in full and in short. */
type Named = { readonly name: string; readonly shortName: string };

/** Finds the unit or body that one of some words names, in full or in short, accents and case aside; null where none or several do. */
export function unitFinder<One extends Named>(
  units: readonly One[],
): (words: readonly string[]) => One | null {
  const indexes = FORMS.map((form) => ({ form, units: indexBy(units, form) }));
  return (words) => {
    for (const { form, units: known } of indexes) {
      const met = new Set(words.flatMap((word) => known.get(form(word)) ?? []));
      if (met.size === 1) return [...met][0] ?? null;
    }
    return null;
  };
}

function indexBy<One extends Named>(
  units: readonly One[],
  form: (name: string) => string,
): Map<string, One[]> {
  const index = new Map<string, One[]>();
  for (const unit of units) {
    for (const key of new Set([unit.name, unit.shortName].map(form))) {
      if (key !== "") index.set(key, [...(index.get(key) ?? []), unit]);
    }
  }
  return index;
}
