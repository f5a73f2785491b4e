import { STATUS_RULES, type Condition, type Fact, type Term } from "../../domain/status-rule";
import type { Wording } from "../schema/wording";
import { renderDecision } from "./decision";
import { urgencyFrom, withoutLike } from "./list-key";
import { isBlankCell, quoteText, taskCell } from "./pieces";

/** The flag of a task row as one formula, made from the domain's status table. */
export function flagFormula(wording: Wording): string {
  const rules = STATUS_RULES.map(({ flag, when }) => ({
    shown: quoteText(wording.labels.flags[flag]),
    when,
  }));
  const flag = renderDecision(rules, (condition) => render(condition, wording));
  return `=IF(${isBlankCell(taskCell(wording, "title"))},"",${flag})`;
}

function render(condition: Condition, wording: Wording): string {
  if ("state" in condition)
    return `${taskCell(wording, "stateText")}=${quoteText(wording.labels.states[condition.state])}`;
  if ("fact" in condition) return renderFact(condition.fact, wording);
  if ("not" in condition) return renderNot(condition.not, wording);
  if ("all" in condition) return `AND(${condition.all.map((part) => render(part, wording)).join(",")})`;
  if ("any" in condition) return `OR(${condition.any.map((part) => render(part, wording)).join(",")})`;
  if ("atMost" in condition) return condition.atMost.map((term) => renderTerm(term, wording)).join("<=");
  return "TRUE";
}

/** The contrary of a comparison is one, and shorter than NOT. */
function renderNot(condition: Condition, wording: Wording): string {
  if ("fact" in condition && condition.fact === "has-due") return `${taskCell(wording, "lastDay")}<=0`;
  if ("atMost" in condition) return condition.atMost.map((term) => renderTerm(term, wording)).join(">");
  return `NOT(${render(condition, wording)})`;
}

function renderFact(fact: Fact, wording: Wording): string {
  switch (fact) {
    case "has-due":
      return `${taskCell(wording, "lastDay")}>0`;
    case "completed":
      return `${taskCell(wording, "completed")}=1`;
    case "completion-date-empty":
      return `${taskCell(wording, "completedDay")}=0`;
    case "date-unreadable":
      return `${taskCell(wording, "unreadable")}=1`;
  }
}

/** 1 where the task was completed by the report date, 0 elsewhere. */
export function completedFormula(wording: Wording): string {
  const day = taskCell(wording, "completedDay");
  return `=(${day}>0)*(${day}<=N(${wording.naming.names.reportDate}))`;
}

/** 1 where a date of the row, the due date it comes to, or the report date is no date, 0 elsewhere. */
export function unreadableFormula(wording: Wording): string {
  const days = (["dueDay", "extendedDay", "completedDay", "lastDay"] as const).map((column) =>
    taskCell(wording, column),
  );
  return `=1-AND(MIN(${days.join(",")})>=0,ISNUMBER(${wording.naming.names.reportDate}))`;
}

function renderTerm(term: Term, wording: Wording): string {
  const { names } = wording.naming;
  switch (term) {
    case "report":
      return `N(${names.reportDate})`;
    case "last-day-in-time":
      return taskCell(wording, "lastDay");
    case "completed-on":
      return taskCell(wording, "completedDay");
    case "reminder":
      return taskCell(wording, "reminder");
    case "warning-end":
      return `N(${names.reportDate})+${names.warningDays}`;
  }
}

/** Days left, negative where late, "" where the flag has no days. Only work that is done late divides by what is true. */
export function daysLeftFormula(wording: Wording): string {
  const isOpen = `${withoutLike(taskCell(wording, "urgency"))}<${urgencyFrom("needs-checking")}`;
  const late = wording.labels.flags["done-late"].split(" ")[0] ?? "";
  const isLate = `(LEFT(${taskCell(wording, "flag")},${late.length})=${quoteText(late)})`;
  const until = `IF(${isOpen},${wording.naming.names.reportDate},${taskCell(wording, "completedDay")}/${isLate})`;
  return `=IFERROR(${taskCell(wording, "lastDay")}-${until},"")`;
}
