import { said } from "../text/said";
import type { Day } from "../../domain/day";
import { dropEndSpaced } from "../../domain/drop-end";
import { readStateWords } from "../../domain/merge/state-words";
import type { ListedProgress, Plan, PlanProblem, PlanTask } from "../../domain/plan";
import type { TaskState } from "../../domain/task-state";
import { firmTimeIn, parseTimeCell } from "../deadline/parse-deadline";
import type { DeadlineContext } from "../deadline/year";
import type { RawTask } from "./raw-task";

/** What an extension is called, with the day that ends the cell: "30/6/2025 (đã gia hạn đến 15/7/2025)", "15/3 → 30/3". */
const EXTENDED =
  /(?:(?:gia hạn|lùi(?: hạn)?|kéo dài|điều chỉnh|chuyển)(?: thêm| lại)?(?: đến| tới| sang| thành)?|extended(?: to| until)?|→|->|=>) ?(?:hết )?(?:ngày )?:? ?(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/i;
/** Words before it that belong to neither day. */
const GIVEN = / (?:đã|được|xin|có)$/i;
const PERCENT = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/;
const PERCENT_WITHIN = /(\d{1,3})\s*%/;
/** "0,8" among states. */
const SHARE = /^0?[.,]\d{1,4}$/;
/** A ticked box, and one that is not, beside "Xong" or "Trạng thái". */
const TICKED = /^(?:x|v|✓|✔|☑|✅|true|có|rồi|yes|y)$/i;
const NOT_TICKED = /^(?:☐|❌|false|không|no|n)$/i;

/** A deadline cell that tells an extension keeps the first day as the deadline, the later one beside it. */
export function withoutExtension(raw: RawTask): RawTask {
  const words = dropEndSpaced((raw.time ?? "").replace(/\s+/g, " "), ").;");
  const match = EXTENDED.exec(words);
  if (!match) return raw;
  let first = dropEndSpaced(words.slice(0, match.index), "(;,.");
  while (GIVEN.test(first) || first.endsWith("(")) first = dropEndSpaced(first.replace(GIVEN, ""), "(;,.");
  if (first.length < 3) return raw;
  return { ...raw, time: first, progress: { ...raw.progress, extended: match[1] ?? "" } };
}

interface PlanYear {
  readonly contextYear?: number | undefined;
}

/** A list's plan with how far each task is; words that are not understood are kept in the note and asked about. */
export function withProgress(plan: Plan, raws: readonly RawTask[], { contextYear }: PlanYear): Plan {
  const cells = new Map(raws.flatMap(({ line, progress }) => (progress ? [[line, progress] as const] : [])));
  if (cells.size === 0) return plan;
  const problems: PlanProblem[] = [];
  // Among 80 and 100 a 1 is one per cent; among 0.8 and 0.5 it is the whole.
  const inHundreds = [...cells.values()].some(({ percent = "" }) => Number(percent.replace(",", ".")) >= 2);
  const carry = (task: PlanTask): PlanTask => {
    const own = cells.get(task.line);
    if (!own) return task;
    const year = Number((task.deadline.to ?? task.deadline.from ?? "").slice(0, 4)) || contextYear;
    // "xong trước 19/5" in the note of work without a deadline
    const noted = task.deadline.text === "" ? firmTimeIn(own.note ?? "") : undefined;
    if (noted !== undefined) problems.push({ code: "time-not-taken", line: task.line, words: noted });
    const percent = inHundreds && /^[\d.,]+$/.test(own.percent ?? "") ? `${own.percent}%` : own.percent;
    return {
      ...task,
      progress: readProgress({ ...own, ...said({ percent }) }, task.line, { year }, problems),
    };
  };
  const tasks = plan.tasks.map(carry);
  const milestones = plan.milestones.map(carry);
  return { ...plan, tasks, milestones, problems: [...problems, ...plan.problems] };
}

/** Puts what is not understood among the problems. */
function readProgress(
  cells: NonNullable<RawTask["progress"]>,
  line: number,
  context: DeadlineContext,
  problems: PlanProblem[],
): ListedProgress {
  const unclear: string[] = [];
  const told = <Value>(cell: string, code: string, value: Value | null): Value | null => {
    if (cell !== "" && value === null) {
      problems.push({ code, line, words: cell });
      unclear.push(cell);
    }
    return value;
  };
  const { percent: percentCell = "", extended = "" } = cells;
  const [stateCell, doneOn] = withoutDay(NOT_TICKED.test(cells.state ?? "") ? "" : (cells.state ?? ""));
  const { completed, isDone } = withoutTick((cells.completed ?? "") || doneOn);
  const percent = told(percentCell, "percent-unclear", percentOf(percentCell, stateCell));
  const state = told(stateCell, "state-unclear", stateOf(stateCell, percent));
  if (state === "in-progress" && readStateWords(stateCell) === "done")
    problems.push({ code: "state-unclear", line, words: `${stateCell}, ${percentCell}` });
  const completedOn = told(completed, "completed-unclear", dayOf(completed, context));
  const extendedTo = told(extended, "extended-unclear", dayOf(extended, context));
  const note = [cells.note ?? "", ...unclear].filter((words) => words !== "").join("; ");
  const done = (completedOn !== null || isDone) && state === null ? "done" : state;
  const { follower, difficulty } = cells;
  return said({ state: done, percent, completedOn, extendedTo, follower, difficulty, note });
}

/** "Xong (5/5)", "Hoàn thành ngày 05/5/2026": when it was done, behind the state. */
const DONE_ON = /(?<=[ (,:;-])(?:(?:ngày|hôm|on) )?(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)\)?$/i;

function withoutDay(cell: string): readonly [state: string, day: string] {
  const found = DONE_ON.exec(cell);
  const day = found?.[1] ?? "";
  const words = dropEndSpaced(cell.slice(0, found?.index ?? 0), "(,:;-");
  return readStateWords(words) === "done" ? [words, day] : [cell, ""];
}

/** Whether a cell's words are a state's, with the day on which it was done behind or without. */
export function tellsState(cell: string): boolean {
  return readStateWords(withoutDay(cell)[0]) !== null;
}

/** The cell of the day on which work was done; "x" or "xong" there tells that it is done, but no day. */
function withoutTick(cell: string): { readonly completed: string; readonly isDone: boolean } {
  const state = readStateWords(cell);
  const isDone = TICKED.test(cell) || state === "done";
  return { completed: isDone || state === "not-started" || NOT_TICKED.test(cell) ? "" : cell, isDone };
}

/** "80%", 0.8 as a cell holds it, "80"; else a share that the state's words name. */
function percentOf(cell: string, stateCell: string): number | null {
  if (cell === "" && SHARE.test(stateCell)) return Number(stateCell.replace(",", "."));
  const words = PERCENT.exec(cell)?.[1] ?? (cell === "" ? PERCENT_WITHIN.exec(stateCell)?.[1] : undefined);
  if (words === undefined) return null;
  const value = Number(words.replace(",", "."));
  const share = cell.includes("%") || value > 1 || cell === "" ? value / 100 : value;
  return share <= 1 ? share : null;
}

function stateOf(cell: string, percent: number | null): TaskState | null {
  const words = cell
    .replace(/\s+/g, " ")
    .replace(/[(,;-]? ?\d{1,3} ?%\)?/, "")
    .replace(SHARE, "")
    .trim();
  if (TICKED.test(words)) return "done";
  const said = readStateWords(words) ?? (cell === "" ? null : readStateWords(cell));
  if (said !== null) return said === "done" && percent !== null && percent < 1 ? "in-progress" : said;
  if (words !== "" || percent === null) return null;
  return percent === 1 ? "done" : percent > 0 ? "in-progress" : "not-started";
}

function dayOf(cell: string, context: DeadlineContext): Day | null {
  if (cell === "") return null;
  const { bound, from, to, needsReview = [] } = parseTimeCell(cell, context);
  const isDay = to !== null && needsReview.length === 0 && (from === null || from === to);
  return bound !== "none" && isDay ? to : null;
}
