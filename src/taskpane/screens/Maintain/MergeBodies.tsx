import type { ReactElement } from "react";
import { mergeBodies } from "../../../domain/edit/people";
import { fail, succeed } from "../../../domain/result";
import { choicesAmong, orNone, SelectField } from "../../forms/ChoiceField";
import { collectErrors, type FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

/** Codes of the body that goes and the one that stays. */
const EMPTY = { from: "", into: "" };

/** What the form asks for: two bodies that are not the same. */
export function readMergeBodies({ from, into }: typeof EMPTY): FormReading {
  const errors = collectErrors({
    from: from === "" ? { code: "no-body" } : null,
    into: into === "" ? { code: "no-body" } : from === into ? { code: "same-body" } : null,
  });
  return errors !== null ? fail(errors) : succeed({ edit: mergeBodies(into, from), joins: { from, into } });
}

/** Makes two bodies one; the tasks of both follow. */
export function MergeBodies({ dashboard }: FormProps): ReactElement {
  const words = useMaintainTexts().forms["merge-bodies"];
  const form = useForm(EMPTY, readMergeBodies);
  const choices = orNone(words.choose, choicesAmong(dashboard.tracker.bodies, "code"));
  return (
    <Frame name="merge-bodies" form={form} intro={words.hint}>
      <SelectField label={words.from} {...form.field("from")} choices={choices} required />
      <SelectField label={words.into} {...form.field("into")} choices={choices} required />
    </Frame>
  );
}
