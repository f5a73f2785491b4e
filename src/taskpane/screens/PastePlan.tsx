import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../domain/result";
import { ActionBar } from "../components/ActionBar";
import { PlanProblem } from "../plan/PlanProblem";
import { Screen } from "../components/Screen";
import { useLanguage } from "../language/LanguageContext";
import type { PlanVerbs } from "../plan/usePlanFlow";

/** Takes the plan's text as pasted. */
export function PastePlan(props: {
  readonly text: string;
  readonly problem: Problem | null;
  readonly onChange: (text: string) => void;
  readonly verbs: PlanVerbs;
}): ReactElement {
  const { paste } = useLanguage().texts;
  const styles = useStyles();
  return (
    <Screen title={paste.title} opensAt="field">
      <PlanProblem problem={props.problem} verbs={props.verbs} />
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
          onClick={() => props.verbs.readText(props.text)}
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
