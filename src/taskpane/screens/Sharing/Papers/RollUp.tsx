import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Problem } from "../../../../domain/result";
import { CheckField } from "../../../forms/ChoiceField";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharing } from "../../../services/SharingContext";
import type { MadeRollUp } from "../../../services/papersService";
import { useTracker } from "../../../tracker/TrackerContext";
import { useSharingStyles } from "../Sharing.styles";
import { SharingForm } from "../SharingForm";
import { useSharingTexts } from "../texts";
import { FileButton } from "./FileButton";
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
  const [made, setMade] = useState<MadeRollUp | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const make = async (): Promise<void> => {
    const say = ({ plans, leftOut }: MadeRollUp): string => words.rolledUp(plans, leftOut);
    const done = await carryOut({ title: words.making, cancellable: true, say }, (onProgress, signal) =>
      papers.makeRollUp({ files, withOpen, language }, onProgress, signal),
    );
    setProblem(done.ok ? null : done.problem);
    setMade(done.ok ? done.value : null);
  };
  if (made !== null)
    return (
      <ReadyPaper
        title={words.rollUpReady}
        made={made}
        hint={words.rolledUp(made.plans, made.leftOut)}
        onAgain={() => setMade(null)}
      />
    );
  return (
    <SharingForm
      name="rollUp"
      problem={problem}
      makeLabel={words.makeRollUp}
      ready={files.length > 0}
      onMake={() => void make()}
    >
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
