import { useMaking } from "../useMaking";
import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { CheckField } from "../../../forms/ChoiceField";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharing } from "../../../services/SharingContext";
import type { MadeRollUp } from "../../../services/papersService";
import { useTracker } from "../../../tracker/TrackerContext";
import { useSharingStyles } from "../Sharing.styles";
import { SharingForm } from "../SharingForm";
import { useSharingTexts } from "../texts";
import { FileButton } from "../../../components/FileButton";
import { ReadyPaper } from "./ReadyPaper";

/** Makes one page over the plans of several tracker files, with the open one where that is wished. */
export function RollUp(): ReactElement {
  const { language } = useLanguage();
  const { papers: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { papers } = useSharing();
  const { carryOut } = useTracker();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [withOpen, setWithOpen] = useState(true);
  const say = ({ plans, leftOut }: MadeRollUp): string => words.rolledUp(plans, leftOut);
  const making = useMaking(files.length > 0, () =>
    carryOut({ title: words.making, cancellable: true, say }, (onProgress, signal) =>
      papers.makeRollUp({ files, withOpen, language }, onProgress, signal),
    ),
  );
  const { made } = making;
  if (made !== null)
    return <ReadyPaper title={words.rollUpReady} made={made} hint={say(made)} onAgain={making.forget} />;
  return (
    <SharingForm name="rollUp" making={making} makeLabel={words.makeRollUp}>
      <div className={styles.buttons}>
        <FileButton label={words.chooseTrackers} accept=".xlsx,.xlsm" multiple onFiles={setFiles} />
      </div>
      <ul className={mergeClasses(styles.list, styles.plain)}>
        {files.map(({ name }, index) => (
          <li key={`${index} ${name}`} className={styles.words}>
            {name}
          </li>
        ))}
      </ul>
      <CheckField label={words.withOpen} value={withOpen} onChange={setWithOpen} />
    </SharingForm>
  );
}
