import { isText } from "../fields/field";
import { TASK_FIELDS } from "../fields/fields";
import { OPEN_FIELDS, isEmptyValue, sameValue, saysSame, type OpenField } from "./field";
import type { MatchedRow } from "./match-row";
import { textOf } from "./recognise";
import type { Reading } from "./returned-copy";

/**
 * Rows with a doubt where all that one was sent with came back in the place of another, and is lost in its own: the cells
 * to be filled in were sorted without their codes, or moved. Then every answer of the file may be another task's.
 */
export function doubtMoved(matched: readonly MatchedRow[]): readonly MatchedRow[] {
  const lost = matched.filter(hasLost);
  const isMoved = lost.some((from) => matched.some((to) => to !== from && holdsAnswersOf(to, from)));
  if (!isMoved) return matched;
  return matched.map((row) =>
    row.doubt === null && row.master !== null ? { ...row, doubt: "answers-moved" } : row,
  );
}

/** Whether a cell came back empty that was sent full, or work that had begun has not: people go forward. */
function hasLost({ row, sent }: MatchedRow): boolean {
  if (sent === null) return false;
  const { state } = row.readings;
  const isBack = state?.kind === "value" && state.value === "not-started" && !saysSame(state, sent.state);
  return isBack || toldBy(sent).some((field) => row.readings[field]?.kind === "empty");
}

/** Whether a row says all that another was sent with, words of its own among it. */
function holdsAnswersOf({ row, sent: own }: MatchedRow, { sent }: MatchedRow): boolean {
  if (sent === null || own === null) return false;
  const told = toldBy(sent);
  return (
    told.some((field) => isText(TASK_FIELDS[field]) && !sameValue(sent[field], own[field])) &&
    told.every((field) => {
      const reading = row.readings[field];
      return reading !== undefined && saysSame(reading, sent[field]);
    })
  );
}

/** The fields in which a task was sent with something. */
function toldBy(sent: NonNullable<MatchedRow["sent"]>): OpenField[] {
  return OPEN_FIELDS.filter((field) => !isEmptyValue(sent[field]));
}

/** The key of a cell by the place of its row. */
export function cellKey(place: string, field: string): string {
  return `${place}\u0000${field}`;
}

/**
 * Cells to be filled in whose words came back in other rows: a column that holds in another order what it was sent with,
 * and cells that hold what another row was sent with and has lost, with those that lost it.
 */
export function movedCells(matched: readonly MatchedRow[]): ReadonlySet<string> {
  return new Set(
    OPEN_FIELDS.flatMap((field) => {
      const changed = matched.filter((one) => hasChanged(one, field));
      const lost = changed.filter((one) => hasLostIn(one, field));
      const received = (from: MatchedRow): MatchedRow[] =>
        changed.filter(({ row }) => saysSame(row.readings[field] ?? EMPTY, from.sent?.[field] ?? null));
      const moved = isPermuted(changed, field) ? changed : lost.flatMap((from) => [from, ...received(from)]);
      const isAlone = moved.length === lost.length;
      return isAlone ? [] : moved.map(({ row }) => cellKey(row.place, field));
    }),
  );
}

const EMPTY: Reading = { kind: "empty" };

function hasChanged({ row, sent }: MatchedRow, field: OpenField): boolean {
  const reading = row.readings[field];
  return sent !== null && reading !== undefined && !saysSame(reading, sent[field]);
}

/** Whether a changed cell was emptied, or a state set back: people go forward. */
function hasLostIn({ row, sent }: MatchedRow, field: OpenField): boolean {
  const reading = row.readings[field];
  if (isEmptyValue(sent?.[field] ?? null)) return false;
  const isBack = field === "state" && reading?.kind === "value" && reading.value === "not-started";
  return reading?.kind === "empty" || isBack;
}

/** Whether changed cells for words hold, in another order, just what they were sent with. */
function isPermuted(changed: readonly MatchedRow[], field: OpenField): boolean {
  if (changed.length < 2 || !isText(TASK_FIELDS[field])) return false;
  const now = changed.map(({ row }) => textOf(row.readings[field])).sort();
  const then = changed.map(({ sent }) => String(sent?.[field] ?? "")).sort();
  return now.every((words, index) => words === then[index]);
}
