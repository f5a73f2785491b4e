import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { ActionBar } from "../../components/ActionBar";
import { Screen } from "../../components/Screen";
import { Note, Text } from "../../components/Words";
import { fieldsOf } from "../../forms/field-access";
import { TextField } from "../../forms/TextField";
import { useSharing } from "../../services/SharingContext";
import type { MadeNextTerm } from "../../services/sharingService";
import { useSharingStyles } from "./Sharing.styles";
import { SharingForm } from "./SharingForm";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";
import { useMadeFile } from "./useMadeFile";
import { useMaking } from "./useMaking";

/** Makes the workbook of the term after this one: units, bodies and tasks, without dates, states or progress. */
export function NextTerm(): ReactElement {
  const { nextTerm: words } = useSharingTexts();
  const { makeNextTerm } = useSharing();
  const [values, setValues] = useState({ number: "", title: "" });
  const field = fieldsOf(values, (changed) => setValues((before) => ({ ...before, ...changed })));
  const making = useMaking(true, () =>
    makeNextTerm({ number: values.number.trim(), title: values.title.trim() }),
  );
  if (making.made !== null) return <Ready made={making.made} onAgain={making.forget} />;
  return (
    <SharingForm name="nextTerm" making={making} makeLabel={words.make} makingLabel={words.making}>
      <TextField label={words.number} hint={words.later} {...field("number")} />
      <TextField label={words.planTitle} hint={words.later} {...field("title")} />
    </SharingForm>
  );
}

/** The workbook that was made, to be saved as a file or opened in a window of its own. */
function Ready(props: { readonly made: MadeNextTerm; readonly onAgain: () => void }): ReactElement {
  const texts = useSharingTexts();
  const words = texts.nextTerm;
  const styles = useSharingStyles();
  const sharing = useSharing();
  const { fileName, rows, units, bodies } = props.made;
  const file = useMadeFile(props.made, texts.papers.saved);
  return (
    <Screen title={words.ready}>
      <SharingProblem problem={file.problem} />
      {file.said !== "" && <Note intent="success">{file.said}</Note>}
      <p className={styles.words}>
        <strong>{fileName}</strong>
      </p>
      <Text>{words.made(rows, units, bodies)}</Text>
      <ActionBar>
        {sharing.savesFiles && (
          <Button appearance="primary" onClick={() => void file.save()}>
            {texts.papers.save}
          </Button>
        )}
        <Button appearance={sharing.savesFiles ? "secondary" : "primary"} onClick={() => void file.open()}>
          {words.open}
        </Button>
        <Button onClick={props.onAgain}>{texts.papers.again}</Button>
      </ActionBar>
    </Screen>
  );
}
