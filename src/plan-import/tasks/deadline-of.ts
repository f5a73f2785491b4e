import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import type { FoundIn, PlanProblem } from "../../domain/plan";
import { findDeadline } from "../deadline/find-deadline";
import { parseDeadline, parseTimeCell } from "../deadline/parse-deadline";
import type { PlanFrame } from "./plan-frame";
import type { RawTask } from "./raw-task";

/** A time that counts something and was not understood: "Học kỳ II", "Đợt 2". */
const NUMBERED = /\d|(?<!\p{L})[IVX]+(?!\p{L})/u;

/** "trước ngày 25", "tuần 3, 4" at the end of a clause: of the month that a heading names. */
const WITHIN_HEADING =
  /(?:(?:trước|đến|hết|chậm nhất|vào) )?(?:ngày \d{1,2}|tuần (?:thứ )?\d(?: ?[,-] ?\d)?)(?=$|[).;:])/iu;

/** A task's deadline, where it was found if not in its own words, and what to ask about it. */
export interface DeadlineFound {
  readonly deadline: Deadline;
  readonly from?: FoundIn;
  readonly problems: readonly PlanProblem[];
}

/** When a task is due: as a column or labelled line says, else its sentence, else a heading. */
export function deadlineOf(raw: RawTask, title: string, frame: PlanFrame): DeadlineFound {
  if (raw.time) {
    const deadline = parseTimeCell(raw.time, frame.context);
    const from = raw.isTimeAbove ? "neighbour" : sourceOf(deadline, !/\d{4}/.test(raw.time));
    return { deadline, ...(from && { from }), problems: problemsOf(deadline, raw.line, []) };
  }
  const { deadline, yearFromContext, others } = findDeadline(title, frame.context);
  if (deadline.bound !== "none") {
    const from = sourceOf(deadline, yearFromContext);
    return { deadline, ...(from && { from }), problems: problemsOf(deadline, raw.line, others) };
  }
  const heading = raw.timeOfHeading ?? "";
  const part = WITHIN_HEADING.exec(title)?.[0] ?? "";
  const within = part && heading ? parseDeadline(`${part} ${heading}`, frame.context) : NO_DEADLINE;
  if (within.to !== null && !within.needsReview)
    return { deadline: { ...within, text: part }, from: "heading", problems: [] };
  const inherited = heading ? parseDeadline(heading, frame.context) : NO_DEADLINE;
  if (inherited.bound === "none") return { deadline: NO_DEADLINE, problems: [] };
  return { deadline: inherited, from: "heading", problems: problemsOf(inherited, raw.line, []) };
}

function sourceOf(deadline: Deadline, hasNoYear: boolean): FoundIn | undefined {
  if (deadline.needsReview) return "guess";
  return hasNoYear && (deadline.to ?? deadline.from) !== null ? "document" : undefined;
}

function problemsOf(deadline: Deadline, line: number, others: readonly string[]): PlanProblem[] {
  const proposal = deadline.to ?? deadline.proposedTo;
  const words = deadline.text;
  const problems: PlanProblem[] = (deadline.needsReview ?? []).map((code) => ({
    code,
    line,
    words,
    ...(proposal ? { proposal } : {}),
  }));
  if (deadline.bound === "none" && NUMBERED.test(words))
    problems.push({ code: "ambiguous-date", line, words });
  if (deadline.proposedTo && deadline.to === null)
    problems.push({ code: "no-end-named", line, words, proposal: deadline.proposedTo });
  if (others.length > 0)
    problems.push({
      code: "several-deadlines",
      line,
      words: [...others, words].join("; "),
      proposal: proposal ?? words,
    });
  return problems;
}
