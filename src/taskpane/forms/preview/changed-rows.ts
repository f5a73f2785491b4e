import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import { DUE_COLUMNS, deadlineChange, type DeadlineState } from "./deadline-change";
import type { RowDifference } from "./group-differences";
import type { KnownRow, KnownRows } from "./known-rows";

/** One thing that changes in a row: its deadline as a whole, or one field. */
export type ChangedPart =
  | { readonly kind: "deadline"; readonly now: DeadlineState; readonly was: DeadlineState }
  | {
      readonly kind: "field";
      readonly field: string;
      readonly before: string;
      readonly after: string;
    };

/** A row and what changes in it. */
export interface ChangedRow {
  readonly code: string;
  /** null for settings, and for rows that nobody knows. */
  readonly row: KnownRow | null;
  readonly parts: readonly ChangedPart[];
}

/** What changes in each row, with the columns of a deadline told as one; `headers` are those of the task columns by field. */
export function listChangedRows(
  rows: readonly RowDifference[],
  known: KnownRows,
  { patch, headers }: { readonly patch: TrackerPatch | undefined; readonly headers: Headers },
): readonly ChangedRow[] {
  const changes = new Map(patch?.tasks.changed.map(({ key, after }) => [key, after]));
  const due = new Set(DUE_COLUMNS.map((field) => headers[field]));
  return rows
    .filter(({ kind }) => kind === "changed")
    .map(({ id, fields }) => {
      const row = known.get(id) ?? null;
      const changed = changes.get(id);
      const deadline = row?.task && changed ? deadlineChange(row.task, changed) : undefined;
      const rest = deadline ? fields.filter(({ field }) => !due.has(field)) : fields;
      const parts = rest.map(({ field, before, after }) => ({
        kind: "field" as const,
        // The label of a setting has a hint behind it.
        field: id === "" ? field.replace(/ \([^()]*\)$/, "") : field,
        before,
        after,
      }));
      return { code: id, row, parts: deadline ? [{ kind: "deadline", ...deadline }, ...parts] : parts };
    });
}

/** Headers of the task columns by field. */
export type Headers = Readonly<Partial<Record<string, string>>>;
