import type { EditPlan } from "../../../actions/edit";

type Difference = EditPlan["differences"][number];

/** What becomes of one row. */
export interface RowDifference {
  /** Code of the row, "" for settings. */
  readonly id: string;
  readonly kind: "changed" | "added" | "removed";
  readonly fields: readonly Difference[];
}

/** Differences by row, in the order they come; `known` are the codes that the tracker holds before. */
export function groupDifferences(
  differences: readonly Difference[],
  known: ReadonlySet<string> | null = null,
): readonly RowDifference[] {
  const rows = new Map<string, Difference[]>();
  for (const difference of differences) {
    const row = rows.get(difference.id);
    if (row) row.push(difference);
    else rows.set(difference.id, [difference]);
  }
  return [...rows].map(([id, fields]) => ({ id, fields, kind: kindOf(id, fields, known) }));
}

/** A row that goes is told in one line whose value says everything entered, headers and all. */
function kindOf(
  id: string,
  [first, ...others]: readonly Difference[],
  known: ReadonlySet<string> | null,
): RowDifference["kind"] {
  if (id === "" || !first || others.length > 0) return "changed";
  if (known !== null && !known.has(id)) return "added";
  const isWhole = first.after === "" && first.before.startsWith(`${first.field}: `);
  return isWhole || first.before.includes(` · ${first.field}: `) ? "removed" : "changed";
}
