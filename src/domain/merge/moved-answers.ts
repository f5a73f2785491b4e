import { isText } from "../fields/field";
import { TASK_FIELDS } from "../fields/fields";
import { OPEN_FIELDS, isEmptyValue, sameValue, saysSame, type OpenField } from "./field";
import type { MatchedRow } from "./match-row";

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
