import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../domain/result";
import { ActionBar } from "../components/ActionBar";
import { ProblemBar } from "../components/ProblemBar";
import { Screen } from "../components/Screen";
import { useLanguage } from "../language/LanguageContext";

/** Takes the plan's text as pasted. */
export function PastePlan(props: {
  readonly text: string;
  readonly problem: Problem | null;
  readonly onChange: (text: string) => void;
  readonly onRead: (text: string) => void;
}): ReactElement {
  const { paste } = useLanguage().texts;
  const styles = useStyles();
  return (
    <Screen title={paste.title}>
      <ProblemBar problem={props.problem} />
      <Field label={paste.label} hint={paste.hint} className={styles.field}>
        <Textarea
          value={props.text}
          resize="none"
          textarea={{ className: styles.area }}
          onChange={(_, data) => props.onChange(data.value)}
        />
      </Field>
      <ActionBar>
        <Button
          appearance="primary"
          disabledFocusable={props.text.trim() === ""}
          onClick={() => props.onRead(props.text)}
        >
          {paste.read}
        </Button>
      </ActionBar>
    </Screen>
  );
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", flexGrow: 1, "& > span": { flexGrow: 1 } },
  area: { minHeight: "180px", maxHeight: "none", height: "100%", flexGrow: 1 },
});
