import { isFormula } from "../../page/formula";
import type { FoundColumn, OwnColumn } from "./column-fit";
import { CERTAIN, columnFit } from "./column-fit";

/** Few cells speak against a header where others do so too. */
export const LEAST_CELLS_TOGETHER = 1;

/** Headers that stand over what they cannot name. */
export interface DoubtedHeaders {
  /** Keys of our columns whose headers they are. */
  readonly wrong: readonly string[];
  /** These, and those of the columns whose cells stand under them. */
  readonly lying: ReadonlySet<string>;
  /** Whether the cells of one of the wrong ones stand in another column, as is certain. */
  readonly isElsewhere: boolean;
}

/** The headers of a list that its cells speak against. */
export function doubtHeaders(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  named: ReadonlyMap<string, number>,
): DoubtedHeaders {
  const wrong = contradicted(own, found, named);
  return {
    wrong,
    lying: new Set(wrong.length === 0 ? [] : [...wrong, ...exchanged(own, found, named, wrong)]),
    isElsewhere: own.some(
      (one) =>
        wrong.includes(one.key) &&
        found.some((other) => other.column !== named.get(one.key) && (columnFit(one, other) ?? 0) >= CERTAIN),
    ),
  };
}

/** Columns of ours over what cannot be theirs, and our formulas' columns over entries of one that has no other place. */
function contradicted(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  places: ReadonlyMap<string, number>,
): string[] {
  const byColumn = new Map(found.map((one) => [one.column, one]));
  const under = own.flatMap((one) => {
    const there = byColumn.get(places.get(one.key) ?? -1);
    return there === undefined ? [] : [{ one, there }];
  });
  const wrong = under.filter(({ one, there }) => columnFit(one, there, LEAST_CELLS_TOGETHER) === null);
  const entries = own.filter(
    (one) => one.formula === undefined && (!places.has(one.key) || wrong.some((other) => other.one === one)),
  );
  const covering = under.filter(
    ({ one, there }) =>
      one.formula !== undefined &&
      !there.cells.some(isFormula) &&
      entries.some((entry) => (columnFit(entry, there) ?? 0) >= CERTAIN),
  );
  return [...wrong, ...covering].map(({ one }) => one.key);
}

/** Columns of ours whose cells stand under the headers of others, as is certain. */
function exchanged(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  places: ReadonlyMap<string, number>,
  wrong: readonly string[],
): string[] {
  const columns = new Set(wrong.map((key) => places.get(key)));
  const under = found.filter(({ column }) => columns.has(column));
  return own
    .filter((one) => under.some((other) => (columnFit(one, other) ?? 0) >= CERTAIN))
    .map(({ key }) => key);
}
