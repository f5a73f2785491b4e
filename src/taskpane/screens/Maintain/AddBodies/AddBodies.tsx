import type { ReactElement } from "react";
import { addBodies } from "../../../../domain/edit/people";
import { fail, succeed } from "../../../../domain/result";
import { sortNames } from "../AddUnits/read-add-units";
import { NamesField } from "../fields/NamesField";
import type { FormProps } from "../form/form-props";
import { useForm } from "../form/useForm";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";

/** Adds bodies from a list of names. */
export function AddBodies({ dashboard }: FormProps): ReactElement {
  const words = useMaintainTexts().forms["add-bodies"];
  const { bodies } = dashboard.tracker;
  const form = useForm({ names: "" }, ({ names }) => {
    const { fresh } = sortNames(names, bodies);
    return fresh.length === 0
      ? fail({ names: { code: "no-names" } })
      : succeed({ edit: addBodies(fresh), title: words.title, reason: "" });
  });
  return (
    <Frame name="add-bodies" form={form}>
      <NamesField
        label={words.names}
        text={form.values.names}
        known={bodies}
        error={form.errorAt("names")}
        required
        onChange={(names) => form.change({ names })}
      />
    </Frame>
  );
}
