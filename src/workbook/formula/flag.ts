import type { Condition, Fact, Term } from "../../domain/status-rule";
import { OPEN_FLAGS, STATUS_RULES } from "../../domain/status-rule";
import type { Wording } from "../schema/wording";
import { chosenText, dayNumber, isNoDate, quoteText, taskCell } from "./pieces";

/** The flag of a task row as one formula, made from the domain's status table. */
export function flagFormula(wording: Wording): string {
  const rules = STATUS_RULES.map(({ flag, when }) => ({
    label: quoteText(wording.labels.flags[flag]),
    when,
  }));
  const body = rules.reduceRight(
    (rest, { label, when }) =>
      "otherwise" in when ? label : `IF(${render(when, wording)},${label},${rest})`,
    "",
  );
  return `=IF(TRIM(${taskCell(wording, "title")})="","",${body})`;
}

function render(condition: Condition, wording: Wording): string {
  if ("state" in condition)
    return `${chosenText(taskCell(wording, "state"))}=${quoteText(wording.labels.states[condition.state])}`;
  if ("fact" in condition) return renderFact(condition.fact, wording);
  if ("not" in condition) return `NOT(${render(condition.not, wording)})`;
  if ("all" in condition) return `AND(${condition.all.map((part) => render(part, wording)).join(",")})`;
  if ("any" in condition) return `OR(${condition.any.map((part) => render(part, wording)).join(",")})`;
  if ("atMost" in condition) return condition.atMost.map((term) => renderTerm(term, wording)).join("<=");
  return "TRUE";
}

function renderFact(fact: Fact, wording: Wording): string {
  const due = taskCell(wording, "effectiveDue");
  const completedOn = taskCell(wording, "completedOn");
  const completed = dayNumber(completedOn);
  const report = `N(${wording.naming.names.reportDate})`;
  switch (fact) {
    case "has-due":
      return `N(${due})>0`;
    case "completed":
      return `AND(${completed}>0,${completed}<=${report})`;
    case "completion-date-empty":
      return `TRIM(${completedOn})=""`;
    case "date-unreadable":
      return unreadable(wording);
  }
}

function unreadable(wording: Wording): string {
  const due = taskCell(wording, "effectiveDue");
  const cells = (["due", "extendedTo", "completedOn"] as const).map((column) =>
    isNoDate(taskCell(wording, column)),
  );
  const verdict = `AND(ISTEXT(${due}),${due}<>"",${due}<>${quoteText(wording.labels.awaitsEvent)})`;
  return `OR(${[...cells, verdict, `NOT(ISNUMBER(${wording.naming.names.reportDate}))`].join(",")})`;
}

function renderTerm(term: Term, wording: Wording): string {
  const { names } = wording.naming;
  switch (term) {
    case "report":
      return `N(${names.reportDate})`;
    case "due":
      return `N(${taskCell(wording, "effectiveDue")})`;
    case "last-day-in-time":
      return lastDayInTime(wording);
    case "completed-on":
      return dayNumber(taskCell(wording, "completedOn"));
    case "reminder":
      return `N(${taskCell(wording, "reminder")})`;
    case "warning-end":
      return `N(${names.reportDate})+${names.warningDays}`;
  }
}

/** The due date, or the day before it where "trước" is read strictly. */
export function lastDayInTime(wording: Wording): string {
  const isBefore = `${chosenText(taskCell(wording, "dueKind"))}=${quoteText(wording.labels.dueKinds.before)}`;
  return `N(${taskCell(wording, "effectiveDue")})-IF(AND(${wording.naming.names.strictBefore},${isBefore}),1,0)`;
}

/** Days left, negative where late, "" where the flag has no days. */
export function daysLeftFormula(wording: Wording): string {
  const flag = taskCell(wording, "flag");
  const open = OPEN_FLAGS.map((key) => `${flag}=${quoteText(wording.labels.flags[key])}`).join(",");
  const late = `${flag}=${quoteText(wording.labels.flags["done-late"])}`;
  const lastDay = lastDayInTime(wording);
  const report = wording.naming.names.reportDate;
  return `=IF(OR(${open}),${lastDay}-${report},IF(${late},${lastDay}-${dayNumber(taskCell(wording, "completedOn"))},""))`;
}
