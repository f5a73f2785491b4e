import type { ReactElement } from "react";
import { DateField } from "../../forms/DateField";
import { TextField } from "../../forms/TextField";
import { formatDay } from "../../../i18n/format-day";
import { isNoDay, readTypedDay } from "../../language/readTypedDay";
import { partOfForm, useDesk, useOnDesk } from "./Desk";
import { ReviewForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/** Corrects what the document says about itself. */
export function HeadForm(): ReactElement {
  const words = useReviewTexts().head;
  const desk = useDesk();
  const { number, title, organisation, issuedOn: issued } = useOnDesk().draft.head;
  const first = { number, title, organisation, day: issued === null ? "" : formatDay(issued, "vi") };
  const [{ day, ...texts }, change, field] = useKeptEntry(partOfForm({ kind: "head" }), first, {
    title: words.edit,
  });
  return (
    <ReviewForm
      label={words.edit}
      forget={() => change(null)}
      saveLabel={words.save}
      ready={!isNoDay(day)}
      back={partOfForm({ kind: "head" })}
      onSave={() =>
        desk.edit((draft) => ({ ...draft, head: { ...draft.head, ...texts, issuedOn: readTypedDay(day) } }))
      }
    >
      <TextField label={words.number} {...field("number")} />
      <TextField label={words.title} {...field("title")} lines={3} />
      <TextField label={words.organisation} {...field("organisation")} />
      <DateField label={words.issuedOn} {...field("day")} />
    </ReviewForm>
  );
}
