import type { ReactElement } from "react";
import type { PlanHead } from "../../../domain/plan-edit/draft";
import { DayField } from "../../components/DayField/DayField";
import { formatDay } from "../../language/formatDay";
import { readTypedDay } from "../../language/readTypedDay";
import { TextField } from "../Maintain/fields/TextField";
import { useDesk } from "./Desk";
import { FormButtons } from "./FormButtons";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/** Corrects what the document says about itself. */
export function HeadForm({ head }: { readonly head: PlanHead }): ReactElement {
  const words = useReviewTexts().head;
  const styles = useReviewStyles();
  const desk = useDesk();
  const { number, title, organisation } = head;
  const first = {
    number,
    title,
    organisation,
    day: head.issuedOn === null ? "" : formatDay(head.issuedOn, "vi"),
  };
  const [fields, setFields] = useKeptEntry("head", first);
  const { day, ...texts } = fields;
  const issuedOn = readTypedDay(day);
  const ready = day.trim() === "" || issuedOn !== null;
  return (
    <form
      className={styles.form}
      aria-label={words.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        desk.edit((draft) => ({ ...draft, head: { ...head, ...texts, issuedOn } }));
        desk.close();
      }}
    >
      <TextField
        label={words.number}
        text={fields.number}
        onChange={(typed) => setFields({ ...fields, number: typed })}
      />
      <TextField
        label={words.title}
        text={fields.title}
        lines={3}
        onChange={(typed) => setFields({ ...fields, title: typed })}
      />
      <TextField
        label={words.organisation}
        text={fields.organisation}
        onChange={(typed) => setFields({ ...fields, organisation: typed })}
      />
      <DayField
        label={words.issuedOn}
        hint=""
        text={day}
        onChange={(typed) => setFields({ ...fields, day: typed })}
      />
      <FormButtons ready={ready} label={words.save} onCancel={() => desk.close()} />
    </form>
  );
}
