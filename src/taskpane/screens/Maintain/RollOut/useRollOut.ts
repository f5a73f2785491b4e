import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useMaintainTexts } from "../texts";
import { likelySource, readRollOut, type RollOutValues } from "./read-roll-out";

/** Holds the form that gives other units the tasks of one. */
export function useRollOut({ dashboard }: FormProps): FormAccess<RollOutValues> {
  const { title } = useMaintainTexts().forms["roll-out"];
  const { tracker } = dashboard;
  const initial = { from: likelySource(tracker), newNames: "", group: "", existing: [], keepDays: true };
  return useForm<RollOutValues>(initial, (values) => readRollOut(values, { tracker, title }));
}
