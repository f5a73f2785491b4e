import { partsOf, type Day } from "../domain/day";
import type { Plan, PlanProblem } from "../domain/plan";
import { firmTimeIn, parseDeadline } from "./deadline/parse-deadline";
import type { SourceLine } from "./text/lines";
import { openingOf } from "./text/shown";

/** The plan with a question for each line whose day is none of its tasks': no day of a document is lost without a word. */
export function withLostTimes(plan: Plan, lines: readonly SourceLine[]): Plan {
  const found = [...plan.tasks, ...plan.milestones];
  if (found.length === 0) return plan;
  const told = plan.problems.filter(({ code }) => !OF_NAMES.has(code));
  const asked = new Set([...found, ...told].map(({ line }) => line));
  const spans = [...found.map(({ deadline }) => deadline), ...(plan.moves ?? [])];
  // "Từ ngày 01/7" of work that goes on is its day; the first day of a stretch bounds nothing.
  const days = new Set(spans.map(({ from, to }) => to ?? from));
  const lost = lines.flatMap(({ text, line }): PlanProblem[] => {
    if (asked.has(line)) return [];
    const day = dayBounding(text, plan.issuedOn);
    const isLost = day !== null && !days.has(day);
    return isLost ? [{ code: "text-not-taken", line, words: openingOf(text) }] : [];
  });
  return { ...plan, problems: [...plan.problems, ...lost] };
}

/** What is asked of how a body is called says nothing of a line's day. */
const OF_NAMES: ReadonlySet<PlanProblem["code"]> = new Set(["same-body", "name-end"]);

/** The day, not before that of issue, until which a line says that something is done; null where it names none, or nothing but a year. */
function dayBounding(text: string, issuedOn: Day | null): Day | null {
  const words = REPORTS.test(text) ? undefined : firmTimeIn(text);
  if (words === undefined || !NARROWER.test(words)) return null;
  const year = issuedOn === null ? undefined : partsOf(issuedOn).year;
  const { to } = parseDeadline(words, { year, issuedOn });
  return to === null || (issuedOn !== null && to < issuedOn) ? null : to;
}

/** A day or a month, and not a year alone, which aims name as well. */
const NARROWER = /\d\s*[/.-]\s*\d|tháng|ngày|quý|tuần/i;

/** "Theo bản tin của Đài Khí tượng, … đến ngày 19/11 mưa to": what is or will be, and nobody's work. */
const REPORTS = /^theo (?:bản tin|dự báo|báo cáo|thông tin) /i;
