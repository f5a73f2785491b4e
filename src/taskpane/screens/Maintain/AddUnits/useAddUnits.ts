import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useMaintainTexts } from "../texts";
import { readAddUnits, type AddUnitsValues } from "./read-add-units";

const EMPTY: AddUnitsValues = { names: "", group: "", copyFrom: "" };

/** Holds the form that adds units. */
export function useAddUnits({ dashboard }: FormProps): FormAccess<AddUnitsValues> {
  const { title } = useMaintainTexts().forms["add-units"];
  const { tracker } = dashboard;
  return useForm(EMPTY, (values) => readAddUnits(values, { tracker, title }));
}
