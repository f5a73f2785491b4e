import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar";
import { Screen } from "../../components/Screen";
import { Note, Text } from "../../components/Words";
import { useSharing } from "../../services/SharingContext";
import type { MadeSummary } from "../../services/sharingService";
import { CopyButton } from "./CopyButton";
import { OtherWay } from "./OtherWay";
import { SendingFindings } from "./SendingFindings";
import { useSharingStyles } from "./Sharing.styles";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";
import { useSaving } from "./useSaving";
import { WorkbookFindings } from "./WorkbookFindings";

/** The file for the Standing Committee: what was found, and the way to have it. */
export function ReadySummary(props: {
  readonly made: MadeSummary;
  readonly day: string;
  readonly onAgain: () => void;
  readonly onLookAgain: () => Promise<void>;
}): ReactElement {
  const texts = useSharingTexts();
  const words = texts.committee;
  const styles = useSharingStyles();
  const sharing = useSharing();
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const { fileName, bytes, leftOut, inCopy, inWorkbook } = props.made;
  useAnnouncement(said);
  const saving = useSaving();
  const save = async (): Promise<void> => {
    if (await saving.save(() => sharing.saveFile(fileName, bytes))) setSaid(words.saved(fileName));
  };
  const open = async (): Promise<void> => {
    const opened = await sharing.openCopy(bytes);
    setProblem(opened.ok ? null : opened.problem);
    if (opened.ok) setSaid(texts.opened(fileName));
  };
  return (
    <Screen title={words.ready(props.day)}>
      <SharingProblem problem={problem ?? saving.problem} />
      {said !== "" && <Note intent="success">{said}</Note>}
      {saving.isAsked && <OtherWay />}
      <p className={styles.words}>
        <strong>{fileName}</strong>
      </p>
      {!sharing.savesFiles && (
        <>
          <Text>{texts.windows}</Text>
          <div className={styles.buttons}>
            <CopyButton what={texts.fileName} text={fileName} />
          </div>
        </>
      )}
      {inCopy.length === 0 ? (
        <p className={styles.words}>√ {words.copyFine}</p>
      ) : (
        <SendingFindings heading={words.copyAmiss} findings={inCopy} />
      )}
      {leftOut.length > 0 && <p className={styles.words}>{words.leftOut(leftOut.join(", "))}</p>}
      <WorkbookFindings findings={inWorkbook} onMended={props.onLookAgain} />
      <ActionBar>
        <Button appearance="primary" onClick={() => void (sharing.savesFiles ? save() : open())}>
          {sharing.savesFiles ? words.save : texts.openCopy(fileName)}
        </Button>
        <Button onClick={props.onAgain}>{words.again}</Button>
      </ActionBar>
    </Screen>
  );
}
