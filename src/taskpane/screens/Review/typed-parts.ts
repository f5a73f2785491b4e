import { hasName } from "../../../domain/plan-edit/people";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { isRecord } from "../../kept/kept-entry";
import type { Desk, OpenForm } from "./Desk";

/** The form in which something was typed, by the name it is kept under; null where that is no form but a line of its own. */
function formOf(part: string): OpenForm | null {
  const at = part.indexOf(" form {");
  if (at < 0) return null;
  const form: unknown = JSON.parse(part.slice(at + " form ".length));
  return isRecord(form) && typeof form["kind"] === "string" ? (form as unknown as OpenForm) : null;
}

/** Opens the place in which something was typed: a form, a question, or the line of a list. */
export function leadBack(part: string, desk: Desk): void {
  const form = formOf(part);
  const question = questionOf(part);
  if (form !== null) desk.open(form);
  else if (question !== undefined) desk.ask(question);
  else desk.addTo(part.endsWith("add unit") ? "unit" : "body");
}

/** The question in whose answer something was typed. */
export function questionOf(part: string): string | undefined {
  return / answer (\S+)/.exec(part)?.[1];
}

/** Whether the place in which something was typed is still in the plan: the task, the name, the question. */
export function isThere(part: string, draft: PlanDraft): boolean {
  const form = formOf(part);
  if (form === null) {
    const question = questionOf(part);
    return question === undefined || draft.questions.some(({ id }) => id === question);
  }
  if ("task" in form) return draft.tasks.some(({ id, dropped }) => id === form.task && !dropped);
  return "name" in form ? hasName(draft, form.name) : true;
}
