import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
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
import { useMadeFile } from "./useMadeFile";
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
  const { fileName, leftOut, inCopy, inWorkbook } = props.made;
  const file = useMadeFile(props.made, words.saved);
  return (
    <Screen title={words.ready(props.day)}>
      <SharingProblem problem={file.problem} />
      {file.said !== "" && <Note intent="success">{file.said}</Note>}
      {file.isAsked && <OtherWay />}
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
        <Button appearance="primary" onClick={() => void (sharing.savesFiles ? file.save() : file.open())}>
          {sharing.savesFiles ? words.save : texts.openCopy(fileName)}
        </Button>
        <Button onClick={props.onAgain}>{words.again}</Button>
      </ActionBar>
    </Screen>
  );
}
