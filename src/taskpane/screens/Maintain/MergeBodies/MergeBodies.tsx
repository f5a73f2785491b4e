import type { ReactElement } from "react";
import { mergeBodies } from "../../../../domain/edit/people";
import { fail, succeed } from "../../../../domain/result";
import { SelectField } from "../fields/ChoiceField";
import { collectErrors, type FormReading } from "../form/field-error";
import type { FormProps } from "../form/form-props";
import { useForm } from "../form/useForm";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";

/** Codes of the body that goes and the one that stays. */
export interface MergeBodiesValues {
  readonly from: string;
  readonly into: string;
}

/** What the form asks for: two bodies that are not the same. */
export function readMergeBodies({ from, into }: MergeBodiesValues, title: string): FormReading {
  const errors = collectErrors({
    from: from === "" ? { code: "no-body" } : null,
    into: into === "" ? { code: "no-body" } : from === into ? { code: "same-body" } : null,
  });
  return errors !== null ? fail(errors) : succeed({ edit: mergeBodies(into, from), title, reason: "" });
}

/** Makes two bodies one; the tasks of both follow. */
export function MergeBodies({ dashboard }: FormProps): ReactElement {
  const words = useMaintainTexts().forms["merge-bodies"];
  const { bodies } = dashboard.tracker;
  const form = useForm<MergeBodiesValues>({ from: "", into: "" }, (values) =>
    readMergeBodies(values, words.title),
  );
  const choices = [
    { value: "", label: words.choose },
    ...bodies.map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <Frame name="merge-bodies" form={form} intro={words.hint}>
      <SelectField
        label={words.from}
        value={form.values.from}
        choices={choices}
        error={form.errorAt("from")}
        required
        onChange={(from) => form.change({ from })}
      />
      <SelectField
        label={words.into}
        value={form.values.into}
        choices={choices}
        error={form.errorAt("into")}
        required
        onChange={(into) => form.change({ into })}
      />
    </Frame>
  );
}
