import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import type { PlanProblem } from "../../domain/plan";
import { findDeadline } from "../deadline/find-deadline";
import { parseDeadline, parseTimeCell } from "../deadline/parse-deadline";
import type { PlanFrame } from "./plan-frame";
import type { RawTask } from "./raw-task";

/** When a task is due: as a column or labelled line says, else its sentence, else a heading; with what to ask about it. */
export function deadlineOf(
  raw: RawTask,
  title: string,
  frame: PlanFrame,
): { readonly deadline: Deadline; readonly problems: PlanProblem[] } {
  if (raw.time) {
    const deadline = parseTimeCell(raw.time, frame.context);
    return { deadline, problems: problemsOf(deadline, raw.line, !/\d{4}/.test(raw.time), []) };
  }
  const found = findDeadline(title, frame.context);
  if (found.deadline.bound !== "none") {
    return {
      deadline: found.deadline,
      problems: problemsOf(found.deadline, raw.line, found.yearFromContext, found.others),
    };
  }
  if (!raw.timeOfHeading) return { deadline: NO_DEADLINE, problems: [] };
  const inherited = parseDeadline(raw.timeOfHeading, frame.context);
  if (inherited.bound === "none") return { deadline: NO_DEADLINE, problems: [] };
  const said: PlanProblem = { code: "deadline-from-heading", line: raw.line, words: inherited.text };
  return { deadline: inherited, problems: [said, ...problemsOf(inherited, raw.line, false, [])] };
}

function problemsOf(
  deadline: Deadline,
  line: number,
  yearFromContext: boolean,
  others: readonly string[],
): PlanProblem[] {
  const proposal = deadline.to ?? deadline.proposedTo;
  const words = deadline.text;
  const problems: PlanProblem[] = (deadline.needsReview ?? []).map((code) => ({
    code,
    line,
    words,
    ...(proposal ? { proposal } : {}),
  }));
  if (deadline.proposedTo && deadline.to === null)
    problems.push({ code: "no-end-named", line, words, proposal: deadline.proposedTo });
  const dated = deadline.to ?? deadline.from;
  if (yearFromContext && dated) problems.push({ code: "year-from-document", line, words, proposal: dated });
  if (others.length > 0)
    problems.push({
      code: "several-deadlines",
      line,
      words: [...others, words].join("; "),
      proposal: proposal ?? words,
    });
  return problems;
}
