import { Button, Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { ScreenTitle } from "../../components/Screen";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../screen.styles";
import { usePastePlanStyles } from "./PastePlan.styles";

/** Takes the plan's text as pasted. */
export function PastePlan(props: {
  readonly text: string;
  readonly problem: Problem | null;
  readonly onChange: (text: string) => void;
  readonly onRead: (text: string) => void;
}): ReactElement {
  const { paste } = useLanguage().texts;
  const shared = useScreenStyles();
  const styles = usePastePlanStyles();
  return (
    <div className={shared.screen}>
      <ScreenTitle>{paste.title}</ScreenTitle>
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
    </div>
  );
}
