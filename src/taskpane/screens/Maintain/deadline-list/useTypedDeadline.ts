import { beginSentence } from "../../../language/beginSentence";
import { useState } from "react";
import type { WorkCalendar } from "../../../../domain/working-day";
import { sayDay } from "../../../forms/DateField";
import type { FieldAccess } from "../../../forms/field-access";
import { sayError } from "../../../forms/field-error";
import { useMaintainTexts } from "../../../forms/texts";
import { sayCongressDays, sayDeadline } from "../../../forms/typed-deadline";
import { useLanguage } from "../../../language/LanguageContext";
import type { DeadlineEntry } from "./deadline-entries";
import { readEntry } from "./read-deadline-list";

/** What a box for a deadline says: the deadline in words, or what is wrong once a person has left it. */
export function useTypedDeadline({
  value,
  error,
  entry,
  year,
  calendar,
}: Pick<FieldAccess<string>, "value" | "error"> & {
  readonly entry: Pick<DeadlineEntry, "units" | "shortTitle" | "text">;
  readonly year: number;
  readonly calendar: WorkCalendar;
}): {
  readonly said: string;
  readonly error: string | undefined;
  readonly onBlur: () => void;
  readonly onFocus: () => void;
} {
  const texts = useMaintainTexts();
  const { language } = useLanguage();
  const [left, setLeft] = useState(false);
  const focus = { onBlur: () => setLeft(true), onFocus: () => setLeft(false) };
  const read = readEntry(entry, value, year);
  if (!read.ok) {
    const own = left ? sayError(texts, read.problem) : undefined;
    return { ...focus, said: "", error: error ?? own };
  }
  if (read.value === null) {
    return { ...focus, said: entry.text === "" ? "" : texts.forms.deadlines.removes, error };
  }
  const said = sayDeadline(texts, read.value, (day) => sayDay(texts, day));
  const days =
    read.value.kind === "relative"
      ? sayCongressDays(texts, read.value, { congresses: entry.units, calendar, language })
      : "";
  return { ...focus, said: beginSentence(texts.preview.of(said, days)), error };
}
