import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { dayOf } from "../../../../domain/entry";
import { formatDay } from "../../../../i18n/format-day";
import { DateField } from "../../../forms/DateField";
import { FieldFrame } from "../../../forms/FieldFrame";
import { useLanguage } from "../../../language/LanguageContext";
import { isNoDay, readTypedDay } from "../../../language/readTypedDay";
import { useSharing } from "../../../services/SharingContext";
import { useSharingStyles } from "../Sharing.styles";
import { SharingForm } from "../SharingForm";
import { useSharingTexts } from "../texts";
import { useKeptForm } from "../useKeptForm";
import { useMaking } from "../useMaking";
import { FileButton } from "../../../components/FileButton";
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
  const making = useMaking(!isNoDay(date), () =>
    papers.makeReport({ reportDate: readTypedDay(date), language, form }),
  );
  const { made } = making;
  if (made !== null)
    return <ReadyPaper title={words.reportReady} made={made} hint={words.toFillIn} onAgain={making.forget} />;
  return (
    <SharingForm name="report" making={making} makeLabel={words.makeReport} makingLabel={words.making}>
      <DateField label={words.date} hint={texts.day} {...field("date")} />
      <OwnForm file={form} onFile={setForm} />
    </SharingForm>
  );
}

/** Lets a person choose the office's own form, or go back to ours. */
function OwnForm(props: {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}): ReactElement {
  const { papers: words } = useSharingTexts();
  const styles = useSharingStyles();
  return (
    <>
      <FieldFrame label={words.form} hint={words.formHint}>
        <div className={styles.buttons}>
          <FileButton
            size="small"
            label={props.file?.name ?? words.chooseForm}
            accept=".docx"
            onFiles={([file]) => props.onFile(file)}
          />
          {props.file !== null && (
            <Button size="small" onClick={() => props.onFile(null)}>
              {words.noForm}
            </Button>
          )}
        </div>
      </FieldFrame>
      <details>
        <summary>{words.allFields}</summary>
        <ul className={mergeClasses(styles.list, styles.plain)}>
          {Object.entries(words.formFields).map(([name, meaning]) => (
            <li key={name}>
              <code>{`{{${name}}}`}</code>: {meaning}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
