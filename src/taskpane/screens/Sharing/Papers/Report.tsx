import { Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { dayOf } from "../../../../domain/entry";
import { DayField } from "../../../forms/DayField";
import { formatDay } from "../../../../i18n/format-day";
import { isNoDay, readTypedDay } from "../../../language/readTypedDay";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharing } from "../../../services/SharingContext";
import { SharingForm } from "../SharingForm";
import { useSharingTexts } from "../texts";
import { useKeptForm } from "../useKeptForm";
import { useMaking } from "../useMaking";
import { OwnForm } from "./OwnForm";
import { ReadyPaper } from "./ReadyPaper";

/** Makes the progress report as a Word file, in the decree's form or in the office's own. */
export function Report(props: { readonly dashboard: Dashboard }): ReactElement {
  const { language } = useLanguage();
  const texts = useSharingTexts();
  const { papers } = useSharing();
  const words = texts.papers;
  const [form, setForm] = useState<File | null>(null);
  const reported = dayOf(props.dashboard.reportDate);
  const [{ date }, , field] = useKeptForm(texts.menu.report, {
    date: reported === null ? "" : formatDay(reported, "vi"),
  });
  const ready = !isNoDay(date);
  const making = useMaking(ready, () =>
    papers.makeReport({ reportDate: readTypedDay(date), language, form }),
  );
  const { made, isMaking } = making;
  if (made !== null)
    return <ReadyPaper title={words.reportReady} made={made} hint={words.toFillIn} onAgain={making.forget} />;
  return (
    <SharingForm
      name="report"
      problem={making.problem}
      makeLabel={words.makeReport}
      ready={ready && !isMaking}
      onMake={() => void making.make()}
    >
      <DayField label={words.date} hint={texts.day} {...field("date")} />
      <OwnForm file={form} onFile={setForm} />
      {isMaking && <Spinner size="small" label={words.making} />}
    </SharingForm>
  );
}
