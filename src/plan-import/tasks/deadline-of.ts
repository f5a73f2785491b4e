import { said } from "../text/said";
import { partsOf } from "../../domain/day";
import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import type { FoundIn, PlanProblem } from "../../domain/plan";
import { parseDeadline, parseTimeCell, findDeadline } from "../deadline/parse-deadline";
import { schoolYearOf } from "../deadline/school-year";
import { isYearOpen, type DeadlineContext } from "../deadline/year";
import type { RawTask, PlanFrame } from "./raw-task";

/** Words of a time that name none; any others that are not understood are asked: "Học kỳ II", "Đợt 2", "Cuối đợt". */
const OPEN =
  /^(?!.*\d)(?:(?:làm |thực hiện |triển khai |duy trì )?(?:thường xuyên|liên tục|lâu dài)|cả năm|trong năm|suốt|trong quá trình|trong suốt|theo|khi|ngay|sau|trước|đột xuất|định kỳ|hằng|hàng|không)(?: |,|$)/iu;

/** "trước ngày 25", "tuần 3, 4" at the end of a clause: of the month that a heading names. */
const WITHIN_HEADING =
  /(?:(?:trước|đến|hết|chậm nhất|vào) )?(?:ngày \d{1,2}|tuần (?:thứ )?\d(?: ?[,-] ?\d)?)(?=$|[).;:])/iu;
/** "Cuối tháng", "Trong tháng": what the month's own name goes on. */
const OF_MONTH = /(?:^|(?<!\s)\s+)(?:của )?tháng(?: này)?$/iu;
/** "Cả tháng", "Trong tháng". */
const WHOLE = /^(?:cả|trong)$/iu;

/** A task's deadline, where it was found if not in its own words, and what to ask about it. */
interface DeadlineFound {
  readonly deadline: Deadline;
  readonly from?: FoundIn;
  readonly problems: readonly PlanProblem[];
}

/** "2026", "15/3/26", "15-Mar-26". */
const HAS_YEAR = /\d{4}|[/.-](?:\d{1,2}|[a-z]{3,9})[/.-]\d{2}(?!\d)/i;

/** When a task is due: as a column or labelled line says, else its sentence, else a heading or the title of a month's plan. */
export function deadlineOf(raw: RawTask, title: string, frame: PlanFrame): DeadlineFound {
  const heading = raw.timeOfHeading ?? frame.timeOfTitle;
  const around = ofSchoolYear(raw, frame.context);
  const inherited = heading ? parseDeadline(heading, around) : NO_DEADLINE;
  const year = /\d{4}/.test(raw.timeOfHeading ?? "") ? yearOf(inherited) : undefined;

  const context = year === undefined ? around : { ...around, year };
  if (raw.time) {
    const own = parseTimeCell(raw.time, context);
    const isUnknown = own.bound === "none" && !OPEN.test(raw.time);
    const part = isUnknown ? within(raw.time, heading, context) : null;
    const deadline = part ?? own;
    // "8h00 - 8h30" of the day that heads its session: nothing is left open.
    const isHour = part !== null && /^\d{1,2} ?(?:h|g|:)/i.test(raw.time) && HAS_YEAR.test(heading);
    const hasYear = isHour || HAS_YEAR.test(raw.time) || !isYearOpen(context);
    const from = raw.isTimeAbove ? "neighbour" : sourceOf(deadline, !hasYear, year);
    return foundIn(from, deadline, raw.line);
  }
  const { deadline, yearFromContext, others } = findDeadline(title, context);
  if (deadline.bound !== "none" && !isDayOf(inherited, deadline))
    return foundIn(sourceOf(deadline, yearFromContext, year), deadline, raw.line, others);
  const part = within(WITHIN_HEADING.exec(title)?.[0] ?? "", heading, context);
  if (part) return { deadline: part, from: "heading", problems: [] };
  if (inherited.bound === "none") return { deadline: NO_DEADLINE, problems: [] };
  return foundIn("heading", inherited, raw.line);
}

/** "Họp lệ kỳ tháng 5" under "Thứ năm 24/5": the month is which meeting it is, and the day within it when. */
function isDayOf({ from, to }: Deadline, month: Deadline): boolean {
  const isWithin = from !== null && (month.from ?? from) <= from && from <= (month.to ?? from);
  return month.bound === "in" && from === to && isWithin && month.from !== month.to;
}

/** What a heading says of the school year, where the title says of no year. */
function ofSchoolYear({ headings }: RawTask, context: DeadlineContext): DeadlineContext {
  if (!isYearOpen(context) || context.year !== undefined) return context;
  const stated = headings.flatMap((heading) => schoolYearOf(heading, context.issuedOn ?? null) ?? []);
  return { ...context, schoolYear: stated.at(-1) };
}

function foundIn(
  from: FoundIn | undefined,
  deadline: Deadline,
  line: number,
  others: readonly string[] = [],
) {
  return { deadline, ...(from && { from }), problems: problemsOf(deadline, line, others) };
}

/** "Tuần 2", "Cuối tháng" of the month that heads it. */
function within(part: string, heading: string, context: DeadlineContext): Deadline | null {
  if (part === "" || heading === "") return null;
  const own = part.replace(OF_MONTH, "").replace(WHOLE, "");
  // "Ngày 2: thứ Ba, ngày 25/8/2026"
  const named = heading.slice(heading.indexOf(":") + 1).trim();
  const found = parseDeadline(`${own} ${named}`.trim(), context);
  return found.to === null || found.needsReview ? null : { ...found, text: part };
}

function yearOf({ from, to }: Deadline): number | undefined {
  const day = from ?? to;
  return day === null ? undefined : partsOf(day).year;
}

function sourceOf(deadline: Deadline, hasNoYear: boolean, yearOfHeading?: number): FoundIn | undefined {
  if (deadline.needsReview) return "guess";
  const found = yearOfHeading === undefined ? "document" : "heading";
  return hasNoYear && (deadline.to ?? deadline.from) !== null ? found : undefined;
}

function problemsOf(deadline: Deadline, line: number, others: readonly string[]): PlanProblem[] {
  const proposal = deadline.to ?? deadline.proposedTo;
  const words = deadline.text;
  const problems: PlanProblem[] = (deadline.needsReview ?? []).map((code) => ({
    ...{ code, line, words },
    ...said({ proposal }),
  }));
  if (deadline.bound === "none" && words !== "" && !OPEN.test(words))
    problems.push({ code: "ambiguous-date", line, words });
  if (deadline.proposedTo && deadline.to === null)
    problems.push({ code: "no-end-named", line, words, proposal: deadline.proposedTo });
  const several = [...others, words].join("; ");
  if (others.length > 0)
    problems.push({ code: "several-deadlines", line, words: several, proposal: proposal ?? words });
  return problems;
}
