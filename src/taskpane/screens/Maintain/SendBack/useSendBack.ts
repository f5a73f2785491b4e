import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useTaskChoice, type TaskChoice } from "../TaskChooser/useTaskChoice";
import { useMaintainTexts } from "../texts";
import { isHandedIn, readSendBack } from "./read-send-back";

/** Holds the form that sends tasks back. */
export function useSendBack({ dashboard }: FormProps): {
  readonly form: FormAccess<{ readonly reason: string }>;
  readonly choice: TaskChoice;
  /** How many of the chosen tasks are not done, where some are. */
  readonly unfinished: number;
} {
  const { title } = useMaintainTexts().forms["send-back"];
  const choice = useTaskChoice(dashboard);
  const { tracker } = dashboard;
  const { ids } = choice;
  const form = useForm({ reason: "" }, ({ reason }) => readSendBack(reason, { tracker, ids, title }));
  const unfinished = tracker.tasks.filter((task) => ids.includes(task.id) && !isHandedIn(task)).length;
  return { form, choice, unfinished: unfinished === ids.length ? 0 : unfinished };
}
