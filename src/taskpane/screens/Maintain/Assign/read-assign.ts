import { inTurn } from "../../../../domain/edit/edit";
import { addBodies } from "../../../../domain/edit/people";
import { addSupport, assign } from "../../../../domain/edit/tasks";
import { fail, succeed } from "../../../../domain/result";
import type { Tracker } from "../../../../domain/tracker";
import { collectErrors, type FormReading } from "../form/field-error";
import { readNames, spellName, unknownNames } from "../form/names";

/** What a person has filled in to give tasks another lead or support. */
export interface AssignValues {
  readonly lead: string;
  /** One name a line. */
  readonly support: string;
  readonly how: "add" | "replace";
}

/** What the form asks for; names that are in no list yet become bodies. */
export function readAssign(
  values: AssignValues,
  {
    tracker,
    ids,
    title,
  }: { readonly tracker: Tracker; readonly ids: readonly string[]; readonly title: string },
): FormReading {
  const lead = spellName(values.lead, tracker);
  const support = readNames(values.support).map((name) => spellName(name, tracker));
  const errors = collectErrors({
    tasks: ids.length === 0 ? { code: "no-tasks" } : null,
    lead: lead === "" && support.length === 0 ? { code: "nothing-chosen" } : null,
  });
  if (errors !== null) return fail(errors);
  const edits = [
    addBodies(unknownNames([lead, ...support], tracker)),
    ...(lead === "" ? [] : [assign(ids, { lead })]),
    ...(support.length === 0
      ? []
      : [values.how === "add" ? addSupport(ids, support) : assign(ids, { support: support.join("; ") })]),
  ];
  return succeed({ edit: inTurn(...edits), title, reason: "" });
}
