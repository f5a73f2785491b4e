import type { FormProps } from "../form/form-props";
import { readNames, spellName, unknownNames } from "../form/names";
import { useForm, type FormAccess } from "../form/useForm";
import { useTaskChoice, type TaskChoice } from "../TaskChooser/useTaskChoice";
import { useMaintainTexts } from "../texts";
import { readAssign, type AssignValues } from "./read-assign";

const EMPTY: AssignValues = { lead: "", support: "", how: "add" };

/** Holds the form that gives tasks another lead or support. */
export function useAssign({ dashboard }: FormProps): {
  readonly form: FormAccess<AssignValues>;
  readonly choice: TaskChoice;
  readonly isLeadNew: boolean;
  readonly isSupportNew: boolean;
} {
  const { title } = useMaintainTexts().forms.assign;
  const choice = useTaskChoice(dashboard);
  const { tracker } = dashboard;
  const form = useForm(EMPTY, (values) => readAssign(values, { tracker, ids: choice.ids, title }));
  const isNew = (names: readonly string[]): boolean => unknownNames(names, tracker).length > 0;
  const { lead, support } = form.values;
  return {
    form,
    choice,
    isLeadNew: isNew([spellName(lead, tracker)]),
    isSupportNew: isNew(readNames(support)),
  };
}
