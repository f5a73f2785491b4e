import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Tracker } from "../../../domain/tracker";
import { changedNames, NAME_FIELDS, type ChangedName, type Headers } from "./changed-names";
import { DUE_COLUMNS, deadlineChange, type DeadlineState } from "./deadline-change";
import { dueDays } from "./due-days";
import type { RowDifference } from "./group-differences";
import type { KnownRow, KnownRows } from "./known-rows";
import type { ListedPeople } from "./listed-people";

/** One thing that changes in a row: its deadline as a whole, a name, or one field. */
export type ChangedPart =
  | { readonly kind: "deadline"; readonly now: DeadlineState; readonly was: DeadlineState }
  /** Its deadline is counted from the congress no more, and stays on the day that it came to. */
  | { readonly kind: "kept" }
  | ChangedName;

/** A row and what changes in it. */
export interface ChangedRow {
  readonly code: string;
  /** null for settings, and for rows that nobody knows. */
  readonly row: KnownRow | null;
  readonly parts: readonly ChangedPart[];
}

/** What rows are compared with. */
export interface Comparing {
  readonly known: KnownRows;
  readonly before: Tracker;
  readonly patch: TrackerPatch | undefined;
  readonly people: ListedPeople | undefined;
  /** Of the task columns by field. */
  readonly headers: Headers;
}

/**
 * What changes in each row, with the columns of a deadline told as one. A task that goes to another unit, or whose unit is
 * renamed, has that on its own, so that many of them are told together whatever else happens to each.
 */
export function listChangedRows(rows: readonly RowDifference[], comparing: Comparing): readonly ChangedRow[] {
  const tell = partsIn(comparing);
  return rows
    .filter(({ kind }) => kind === "changed")
    .flatMap((difference) => {
      const parts = tell(difference);
      const isMove = ({ kind }: ChangedPart): boolean => kind === "unit" || kind === "renamed";
      const row = comparing.known.get(difference.id) ?? null;
      return [parts.filter(isMove), parts.filter((part) => !isMove(part))]
        .filter(({ length }) => length > 0)
        .map((some) => ({ code: difference.id, row, parts: some }));
    });
}

function partsIn({
  known,
  before,
  patch,
  people,
  headers,
}: Comparing): (row: RowDifference) => ChangedPart[] {
  const changes = new Map(patch?.tasks.changed.map((change) => [change.key, change]));
  const renamed = patch ? newNamesOf(patch) : () => [];
  const [dueWas, dueNow] = patch ? dueDays(before, patch) : [];
  const columns = (fields: readonly string[]): Set<string | undefined> =>
    new Set(fields.map((field) => headers[field]));
  const [dueColumns, nameColumns] = [columns(DUE_COLUMNS), columns(NAME_FIELDS)];
  return ({ id, fields }) => {
    const task = known.get(id)?.task;
    const change = changes.get(id);
    const deadline = task && change ? deadlineChange(task, change.after) : undefined;
    const isKept =
      deadline?.was?.kind === "relative" && deadline.now?.kind === "day" && dueWas?.(id) === dueNow?.(id);
    const names = task && change && people ? changedNames(change, people, headers) : null;
    // The plan's own words for a day change with it.
    const isTold = (field: string): boolean =>
      dueColumns.has(field) || (deadline?.now?.kind === "day" && field === headers.dueText);
    const rest = fields.filter(
      ({ field }) => !(deadline && isTold(field)) && !(names && nameColumns.has(field)),
    );
    const parts = rest.map(({ field, before: old, after }) => ({
      kind: "field" as const,
      // The label of a setting has a hint behind it.
      field: id === "" ? field.replace(/ \([^()]*\)$/, "") : field,
      // Whose new name it is says the short one that it had.
      before: renamed(id).includes(after) ? null : old,
      after,
    }));
    return [
      ...(deadline ? [isKept ? { kind: "kept" as const } : { kind: "deadline" as const, ...deadline }] : []),
      ...(names ?? []),
      ...parts,
    ];
  };
}

/** The new names of a unit or body, in full and in short, by its code. */
function newNamesOf({ units, bodies }: TrackerPatch): (code: string) => readonly string[] {
  const names = new Map(
    [...units.changed, ...bodies.changed].map(({ key, after: { name, shortName } }) => [
      key,
      [name, shortName].filter((one) => one !== undefined && one !== ""),
    ]),
  );
  return (code) => (names.get(code) ?? []).map(String);
}
