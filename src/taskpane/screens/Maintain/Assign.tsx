import type { ReactElement } from "react";
import { inTurn } from "../../../domain/edit/edit";
import { addBodies } from "../../../domain/edit/people";
import { addSupport, assign } from "../../../domain/edit/tasks";
import { fail, succeed } from "../../../domain/result";
import { choicesOf, RadioField } from "../../forms/ChoiceField";
import { collectErrors, type FormContext, type FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { doerNames, readNames, spellName, unknownNames } from "../../forms/names";
import { TaskChooser } from "../../forms/tasks/TaskChooser";
import { useTaskChoice } from "../../forms/tasks/useTaskChoice";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

interface AssignValues {
  readonly lead: string;
  /** One name a line. */
  readonly support: string;
  readonly how: "add" | "replace";
}

const EMPTY: AssignValues = { lead: "", support: "", how: "add" };

/** What the form asks for; names that are in no list yet become bodies. */
export function readAssign(
  values: AssignValues,
  { tracker, ids }: Pick<FormContext, "tracker" | "ids">,
): FormReading {
  const lead = spellName(values.lead, tracker);
  const support = readNames(values.support).map((name) => spellName(name, tracker));
  const errors = collectErrors({
    tasks: ids.length === 0 ? { code: "no-tasks" } : null,
    lead: lead === "" && support.length === 0 ? { code: "nothing-chosen" } : null,
  });
  if (errors !== null) return fail(errors);
  const supported =
    values.how === "add" ? addSupport(ids, support) : assign(ids, { support: support.join("; ") });
  const edits = [
    addBodies(unknownNames([lead, ...support], tracker)),
    ...(lead === "" ? [] : [assign(ids, { lead })]),
    ...(support.length === 0 ? [] : [supported]),
  ];
  return succeed({ edit: inTurn(...edits), about: ids });
}

/** Gives several tasks another lead or support ("Đổi chủ trì"). */
export function Assign({ dashboard }: FormProps): ReactElement {
  const { forms, names } = useMaintainTexts();
  const { assign: words } = forms;
  const { tracker } = dashboard;
  const choice = useTaskChoice(dashboard);
  const form = useForm(EMPTY, (values) => readAssign(values, { tracker, ids: choice.ids }));
  const { lead, support } = form.values;
  const isNew = (typed: readonly string[]): boolean => unknownNames(typed, tracker).length > 0;
  return (
    <Frame name="assign" form={form}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <TextField
        label={words.lead}
        hint={isNew([spellName(lead, tracker)]) ? names.newBody : words.leadHint}
        {...form.field("lead")}
        names={doerNames(tracker)}
      />
      <TextField
        label={words.support}
        hint={isNew(readNames(support)) ? names.newBody : words.supportHint}
        {...form.field("support")}
        lines={2}
      />
      {support.trim() !== "" && (
        <RadioField
          label={words.how}
          {...form.field("how")}
          choices={choicesOf({ add: words.add, replace: words.replace })}
        />
      )}
    </Frame>
  );
}
