import type { Day } from "../../../domain/day";
import { isUnrecognised } from "../../../domain/entry";
import { nameKey } from "../../../domain/names";
import { namesDay } from "../../../domain/named-day";
import { foldText } from "../../../domain/merge/fold";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import type { CellContent } from "../../page/content";
import { readText } from "../../schema/cell-value";
import { readAsTyped, readEntry } from "../../schema/kinds/kinds";

/** What a row says of two columns: that their headers stand over each other's cells, that they stand right, or nothing. */
export type Vote = "exchanged" | "right" | null;

/** A row of tasks by the keys of our columns, as their headers have it. */
export type RowCells = (key: string) => CellContent;

type Judge = (row: RowCells) => Vote;

/** Which two columns of tasks rows can tell apart, by what a row says that has one without the other. */
const JUDGES: Readonly<Record<string, Judge>> = {
  "due extendedTo": deadlineIn("extendedTo"),
  "due completedOn": deadlineIn("completedOn"),
  "extendedTo completedOn": (row) => completedOr("extendedTo", row),
  "completedOn updatedOn": () => null,
  "lead support": leadOrSupport,
  "difficulty proposal": (row) => only(isWish(row("proposal")), isWish(row("difficulty"))),
};

/** What a row of tasks says of two of its columns. */
export function voteOf(one: string, other: string, row: RowCells): Vote {
  return JUDGES[`${one} ${other}`]?.(row) ?? null;
}

function only(isRight: boolean, isExchanged: boolean): Vote {
  return isRight === isExchanged ? null : isRight ? "right" : "exchanged";
}

/** Kinds of deadlines that are a day of the plan's own. */
const DAYS: ReadonlySet<unknown> = new Set(["before", "by", "in", "range"]);

/** The plan's words name its deadline, one is extended to a later day, and what is bounded by a day has one. */
function deadlineIn(other: "extendedTo" | "completedOn"): Judge {
  return (row) => {
    const [due, second] = [dayIn(row("due")), dayIn(row(other))];
    const words = readText(row("dueText"));
    const named = only(due !== null && namesDay(words, due), second !== null && namesDay(words, second));
    if (named) return named;
    if (due && second) return other === "extendedTo" ? only(due < second, due > second) : null;
    const isDay = DAYS.has(readEntry(TASK_FIELDS.dueKind, row("dueKind"))) && readText(row("offset")) === "";
    if (isDay) return only(due !== null, second !== null);
    return other === "completedOn" ? completedOr("due", row) : null;
  };
}

/** A day of completion stands where the work is done, and nowhere else. */
function completedOr(other: "due" | "extendedTo", row: RowCells): Vote {
  const isDone = isStateDone(row("state"));
  if (isDone === null) return null;
  const [completed, second] = [dayIn(row("completedOn")) !== null, dayIn(row(other)) !== null];
  if (completed === second) return null;
  return completed === isDone ? "right" : "exchanged";
}

/** Whether work is done, in people's own words too; null where those say nothing that is known. */
function isStateDone(cell: CellContent): boolean | null {
  const state = readEntry(TASK_FIELDS.state, cell);
  if (!isUnrecognised(state)) return state === "done";
  const meant = readAsTyped(TASK_FIELDS.state, cell);
  return meant === null ? null : meant === "done";
}

/** Somebody always leads, and most often the unit itself; several support. */
function leadOrSupport(row: RowCells): Vote {
  const [lead, support, unit] = ["lead", "support", "unit"].map((key) => nameKey(readText(row(key))));
  if (lead === "" || support === "") return only(lead !== "", support !== "");
  return only(lead === unit, support === unit);
}

/** What a proposal begins with. */
const WISH = /^(?:de nghi|kien nghi|de xuat|xin) /;

function isWish(cell: CellContent): boolean {
  return WISH.test(foldText(readText(cell)));
}

function dayIn(cell: CellContent): Day | null {
  const entry = readEntry(TASK_FIELDS.due, cell);
  return typeof entry === "string" ? (entry as Day) : null;
}
