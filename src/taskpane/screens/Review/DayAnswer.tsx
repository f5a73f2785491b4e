import type { ReactElement } from "react";
import type { Day } from "../../../domain/day";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { DateField } from "../../forms/DateField";
import { readTypedDay } from "../../language/readTypedDay";
import { LineForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";
import { useAsked } from "./useAsked";
import { useKeptEntry } from "./useKeptEntry";

/** A day typed as the answer. */
export function DayAnswer(props: {
  readonly label: string;
  readonly edit: (draft: PlanDraft, day: Day) => PlanDraft;
}): ReactElement {
  const words = useReviewTexts().questions;
  const { question, answer } = useAsked();
  const [{ text }, change, field] = useKeptEntry(
    `answer ${question.id}`,
    { text: "" },
    { title: `${words.source(question.line)} ${props.label}` },
  );
  const day = readTypedDay(text);
  const use = (): void => {
    if (day === null) return;
    change(null);
    answer((draft) => props.edit(draft, day));
  };
  return (
    <LineForm label={words.useDay} ready={day !== null} onSave={use}>
      <DateField label={props.label} {...field("text")} />
    </LineForm>
  );
}
