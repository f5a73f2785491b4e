import type { ReactElement } from "react";
import { addBodies } from "../../../domain/edit/people";
import { fail, succeed } from "../../../domain/result";
import { Frame } from "../../forms/Frame";
import { sortNames } from "../../forms/names";
import { NamesField } from "../../forms/NamesField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

/** Adds bodies from a list of names. */
export function AddBodies({ dashboard }: FormProps): ReactElement {
  const words = useMaintainTexts().forms["add-bodies"];
  const { bodies } = dashboard.tracker;
  const form = useForm({ names: "" }, ({ names }) => {
    const { fresh } = sortNames(names, bodies);
    return fresh.length === 0 ? fail({ names: { code: "no-names" } }) : succeed({ edit: addBodies(fresh) });
  });
  return (
    <Frame name="add-bodies" form={form}>
      <NamesField label={words.names} {...form.field("names")} known={bodies} required />
    </Frame>
  );
}
