import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionBar } from "../../../components/ActionBar";
import { Screen } from "../../../components/Screen";
import { Note, Text } from "../../../components/Words";
import { useSharing } from "../../../services/SharingContext";
import type { MadePaper } from "../../../services/papersService";
import { CopyButton } from "../CopyButton";
import { OtherWay } from "../OtherWay";
import { useSharingStyles } from "../Sharing.styles";
import { SharingProblem } from "../SharingProblem";
import { useSharingTexts } from "../texts";
import { useMadeFile } from "../useMadeFile";

/** A paper that was made, and the ways to have it. */
export function ReadyPaper(props: {
  readonly title: string;
  readonly hint: string;
  readonly made: MadePaper;
  readonly onAgain: () => void;
}): ReactElement {
  const { papers: words } = useSharingTexts();
  const styles = useSharingStyles();
  const sharing = useSharing();
  const { fileName, text } = props.made;
  const file = useMadeFile(props.made, words.saved);
  return (
    <Screen title={props.title}>
      <SharingProblem problem={file.problem} />
      {file.said !== "" && <Note intent="success">{file.said}</Note>}
      {file.isAsked && text !== null && <OtherWay />}
      <p className={styles.words}>
        <strong>{fileName}</strong>
      </p>
      <Text>{sharing.savesFiles ? props.hint : text === null ? words.cannotSave : words.copyInstead}</Text>
      {text !== null && (
        <div className={styles.buttons}>
          <CopyButton what={words.text} text={text} />
        </div>
      )}
      <ActionBar>
        {sharing.savesFiles && (
          <Button appearance="primary" onClick={() => void file.save()}>
            {words.save}
          </Button>
        )}
        <Button onClick={props.onAgain}>{words.again}</Button>
      </ActionBar>
    </Screen>
  );
}
