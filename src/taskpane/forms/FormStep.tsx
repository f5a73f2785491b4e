import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { FormEvent, ReactElement, ReactNode } from "react";
import type { Problem } from "../../domain/result";
import { ActionBar } from "../components/ActionBar";
import { ProblemBar } from "../components/ProblemBar";
import { Screen } from "../components/Screen";
import { Hint, Text } from "../components/Words";
import { useNavigation } from "../navigation/NavigationContext";
import { useScreenStyles } from "../screen.styles";
import { useTracker } from "../tracker/TrackerContext";
import { useFrameStyles } from "./Frame.styles";
import { useMaintainTexts, type FormName } from "./texts";

/** The fields of a form and the way on to the preview. */
export function FormStep(props: {
  readonly name: FormName;
  readonly isReady: boolean;
  readonly intro: string | undefined;
  readonly problem: Problem | null;
  /** Whether the work was just taken back, which the pane's own bar does not say here. */
  readonly undone: boolean;
  /** The way on; null where there is no unit yet, and without one the form can do nothing. */
  readonly onSubmit: (() => void) | null;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { flow, forms } = useMaintainTexts();
  const styles = useFrameStyles();
  const { notice } = useTracker();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    props.onSubmit?.();
  };
  return (
    <form className={styles.form} noValidate aria-label={forms[props.name].title} onSubmit={submit}>
      <Screen title={forms[props.name].title} opensAt="field">
        {props.intro !== undefined && <Hint>{props.intro}</Hint>}
        <ProblemBar problem={props.problem} onRetry={props.onSubmit ?? undefined} />
        {props.undone && notice?.kind === "done" && (
          <MessageBar intent="success">
            <MessageBarBody>{notice.sentence}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.fields}>{props.onSubmit === null ? <NoUnits /> : props.children}</div>
        <ActionBar>
          {props.onSubmit !== null && (
            <Button appearance="primary" type="submit" disabledFocusable={!props.isReady}>
              {flow.look}
            </Button>
          )}
          <Button onClick={props.onLeave}>{flow.leave}</Button>
        </ActionBar>
      </Screen>
    </form>
  );
}

/** Says that there is no unit yet, which a form needs, and leads to the form that adds some. */
function NoUnits(): ReactElement {
  const { forms, units: words } = useMaintainTexts();
  const shared = useScreenStyles();
  const { go } = useNavigation();
  return (
    <div className={shared.stack}>
      <Text>{words.none}</Text>
      <div>
        <Button onClick={() => go("maintain", { form: "add-units" })}>{forms["add-units"].title}…</Button>
      </div>
    </div>
  );
}
