import { useEffect, useState, type ReactElement } from "react";
import type { Result } from "../../../../domain/result";
import { orNone, SelectField } from "../../../forms/ChoiceField";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharing } from "../../../services/SharingContext";
import { SharingForm } from "../SharingForm";
import { useSharingTexts } from "../texts";
import { useKeptForm } from "../useKeptForm";
import { useMaking } from "../useMaking";
import { ReadyPaper } from "./ReadyPaper";

/** Makes a calendar file of somebody's deadlines. */
export function Calendar(): ReactElement {
  const { language } = useLanguage();
  const texts = useSharingTexts();
  const words = texts.papers;
  const { papers } = useSharing();
  const [names, setNames] = useState<Result<readonly string[]> | null>(null);
  useEffect(() => void papers.listNames().then(setNames), [papers]);
  const [{ name }, , field] = useKeptForm(texts.menu.calendar, { name: "" });
  const making = useMaking(name !== "", () => papers.makeCalendar(name, language));
  const { made } = making;
  if (made !== null)
    return (
      <ReadyPaper title={words.calendarReady} made={made} hint={words.toImport} onAgain={making.forget} />
    );
  const choices = names?.ok ? names.value.map((value) => ({ value, label: value })) : [];
  const none = names?.ok === true && choices.length === 0 ? texts.copies.nobody : words.choose;
  return (
    <SharingForm
      name="calendar"
      making={{
        ...making,
        problem: making.problem ?? (names?.ok === false ? names.problem : null),
        isMaking: making.isMaking || names === null,
      }}
      makeLabel={words.makeCalendar}
      makingLabel={words.making}
    >
      <SelectField label={words.whose} choices={orNone(none, choices)} {...field("name")} />
    </SharingForm>
  );
}
