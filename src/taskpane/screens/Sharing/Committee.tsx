import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { dayOf } from "../../../domain/entry";
import type { SummaryScope } from "../../../actions/send-summary";
import { choicesOf, RadioField } from "../../forms/ChoiceField";
import { DateField } from "../../forms/DateField";
import { formatDay } from "../../../i18n/format-day";
import { useLanguage } from "../../language/LanguageContext";
import { isNoDay, readTypedDay } from "../../language/readTypedDay";
import { useSharing } from "../../services/SharingContext";
import { ReadySummary } from "./ReadySummary";
import { SharingForm } from "./SharingForm";
import { useSharingTexts } from "./texts";
import { useKeptForm } from "./useKeptForm";
import { useMaking } from "./useMaking";

/** Makes the file for the Standing Committee. */
export function Committee(props: { readonly dashboard: Dashboard }): ReactElement {
  const { showDay } = useLanguage();
  const texts = useSharingTexts();
  const words = texts.committee;
  const sharing = useSharing();
  const reported = dayOf(props.dashboard.reportDate);
  const [{ scope, date }, , field] = useKeptForm<{ scope: SummaryScope; date: string }>(
    texts.menu.committee,
    { scope: "workbook", date: reported === null ? "" : formatDay(reported, "vi") },
  );
  const making = useMaking(!isNoDay(date), () => sharing.makeSummary(scope, readTypedDay(date)));
  const { made, make } = making;
  if (made !== null)
    return (
      <ReadySummary made={made} day={showDay(made.reportDate)} onAgain={making.forget} onLookAgain={make} />
    );
  return (
    <SharingForm name="committee" making={making} makeLabel={words.make} makingLabel={words.making}>
      <RadioField label={words.scope} {...field("scope")} choices={choicesOf(words.scopes)} />
      <DateField label={words.date} hint={texts.day} {...field("date")} />
    </SharingForm>
  );
}
