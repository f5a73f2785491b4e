import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { readDeadlineWords } from "../../../actions/read-words";
import type { Day } from "../../../domain/day";
import { NO_DEADLINE, type Deadline } from "../../../domain/deadline";
import type { Language } from "../../../i18n/language";
import type { ReviewTexts } from "../../../i18n/review";
import { DateField } from "../../forms/DateField";
import { TextField } from "../../forms/TextField";
import { formatDay } from "../../../i18n/format-day";
import { useLanguage } from "../../language/LanguageContext";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** When a task is due: the plan's words, read anew as they are typed, or a day in their place. */
export function DueFields(props: {
  readonly deadline: Deadline;
  readonly day: string;
  readonly issuedOn: Day | null;
  readonly onChange: (deadline: Deadline, day: string) => void;
}): ReactElement {
  const { deadline, day, issuedOn, onChange } = props;
  const { language, showDay } = useLanguage();
  const words = useReviewTexts().task;
  const styles = useReviewStyles();
  const read = (text: string): Deadline =>
    text.trim() === "" ? NO_DEADLINE : { ...readDeadlineWords(text, { issuedOn }), text };
  const { proposedTo } = deadline;
  const isEmpty = deadline.text === "" && deadline.to === null && day === "";
  return (
    <>
      <TextField
        label={words.words}
        hint={describeReading(deadline, words, language)}
        value={deadline.text}
        onChange={(text) => onChange(read(text), day)}
      />
      <DateField
        label={words.day}
        hint={words.dayHint}
        value={day}
        onChange={(typed) => onChange(deadline, typed)}
      />
      <div className={styles.row}>
        {proposedTo && (
          <Button size="small" onClick={() => onChange(deadline, formatDay(proposedTo, "vi"))}>
            {words.useProposed(showDay(proposedTo))}
          </Button>
        )}
        {!isEmpty && (
          <Button size="small" onClick={() => onChange(NO_DEADLINE, "")}>
            {words.clearDeadline}
          </Button>
        )}
      </div>
    </>
  );
}

function describeReading(deadline: Deadline, words: ReviewTexts["task"], language: Language): string {
  const { to, proposedTo, needsReview = [], bound, text } = deadline;
  if (needsReview.length > 0 || to === null) {
    if (proposedTo) return words.proposed(formatDay(proposedTo, language));
    if (bound === "relative") return words.relative;
    return text.trim() === "" ? words.noDeadline : words.notUnderstood;
  }
  return words.understood(formatDay(to, language));
}
