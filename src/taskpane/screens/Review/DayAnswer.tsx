import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Day } from "../../../domain/day";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { DayField } from "../../components/DayField/DayField";
import { readTypedDay } from "../../language/readTypedDay";
import { useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/** A day typed as the answer. */
export function DayAnswer(props: {
  readonly label: string;
  readonly edit: (draft: PlanDraft, day: Day) => PlanDraft;
}): ReactElement {
  const words = useReviewTexts().questions;
  const styles = useReviewStyles();
  const desk = useDesk();
  const [{ text }, change] = useKeptEntry(`day ${props.label}`, { text: "" });
  const day = readTypedDay(text);
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null) desk.edit((draft) => props.edit(draft, day));
      }}
    >
      <DayField label={props.label} hint="" text={text} onChange={(typed) => change({ text: typed })} />
      <div>
        <Button type="submit" disabledFocusable={day === null}>
          {words.useDay}
        </Button>
      </div>
    </form>
  );
}
