import { useState, type ReactElement } from "react";
import type { PlanHead } from "../../../domain/plan-edit/draft";
import { DayField } from "../../components/DayField/DayField";
import { formatDay } from "../../language/formatDay";
import { readTypedDay } from "../../language/readTypedDay";
import { TextField } from "../Maintain/fields/TextField";
import { useDesk } from "./Desk";
import { FormButtons } from "./FormButtons";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** Corrects what the document says about itself. */
export function HeadForm({ head }: { readonly head: PlanHead }): ReactElement {
  const words = useReviewTexts().head;
  const styles = useReviewStyles();
  const desk = useDesk();
  const [fields, setFields] = useState(head);
  const [day, setDay] = useState(head.issuedOn === null ? "" : formatDay(head.issuedOn, "vi"));
  const issuedOn = readTypedDay(day);
  const ready = day.trim() === "" || issuedOn !== null;
  return (
    <form
      className={styles.form}
      aria-label={words.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        desk.edit((draft) => ({ ...draft, head: { ...fields, issuedOn } }));
        desk.close();
      }}
    >
      <TextField
        label={words.number}
        text={fields.number}
        onChange={(number) => setFields({ ...fields, number })}
      />
      <TextField
        label={words.title}
        text={fields.title}
        lines={3}
        onChange={(title) => setFields({ ...fields, title })}
      />
      <TextField
        label={words.organisation}
        text={fields.organisation}
        onChange={(organisation) => setFields({ ...fields, organisation })}
      />
      <DayField label={words.issuedOn} hint="" text={day} onChange={setDay} />
      <FormButtons ready={ready} label={words.save} onCancel={() => desk.close()} />
    </form>
  );
}
