import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import type { EditPlan } from "../../actions/edit";
import { useAnnouncement } from "../announce/AnnounceContext";
import { Screen } from "../components/Screen";
import { Hint } from "../components/Words";
import { useKeptStore } from "../kept/KeptContext";
import { useNavigation, useHold } from "../navigation/NavigationContext";
import { Done } from "./Done";
import { FormStep } from "./FormStep";
import { useFrameStyles } from "./Frame.styles";
import { Preview } from "./preview/Preview";
import { useMaintainTexts, type FormName } from "./texts";
import { useFlow } from "./useFlow";
import type { FormAccess } from "./useForm";

/** The first control that is wrong: itself, or the first of a group. */
const INVALID = '[aria-invalid="true"], [data-invalid="true"] input';

/** A form and what follows it: what will change, doing it, the outcome. Escape goes one step back, Enter one on; what was typed is not left without a word. */
export function Frame<Values>(props: {
  readonly name: FormName;
  readonly form: Pick<FormAccess<Values>, "reading" | "isTouched" | "markTried" | "settle" | "reset">;
  readonly intro?: string | undefined;
  /** The tracker has no unit, and without one the form can do nothing. */
  readonly isEmpty?: boolean;
  /** Nothing is to be looked at yet. */
  readonly isReady?: boolean;
  /** Where leaving it leads, its work done or not; to the screen before, unless told. */
  readonly onLeave?: (isDone: boolean) => void;
  /** What follows from the work that was done, told below its summary. */
  readonly after?: (plan: EditPlan) => ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useFrameStyles();
  const { forms } = useMaintainTexts();
  const { back } = useNavigation();
  const access = useFlow();
  const box = useRef<HTMLDivElement>(null);
  const { flow } = access;
  const { form } = props;
  const isDone = flow.step === "done";
  const leave = (): void => (props.onLeave === undefined ? back() : props.onLeave(isDone));
  useSettled(isDone, form.settle);
  useHold(form.isTouched && (flow.step === "form" || flow.step === "preview"));

  const submit = (): void => {
    if (form.reading.ok) {
      access.look({ reason: "", ...form.reading.value, title: forms[props.name].title });
      return;
    }
    form.markTried();
    // The field that is wrong is marked with the next drawing only.
    setTimeout(() => box.current?.querySelector<HTMLElement>(INVALID)?.focus());
  };
  const again = (): void => {
    form.reset();
    access.back();
  };
  const onKeyDown = useFrameKeys(access, { onSubmit: submit, onLeave: leave });

  return (
    <div ref={box} className={styles.frame} onKeyDown={onKeyDown}>
      {flow.step === "form" && (
        <FormStep
          name={props.name}
          intro={props.intro}
          problem={flow.problem}
          undone={flow.undone}
          isReady={props.isReady !== false}
          onSubmit={props.isEmpty === true ? null : submit}
          onLeave={leave}
        >
          {props.children}
        </FormStep>
      )}
      {flow.step === "preview" && <Preview {...flow} onConfirm={access.confirm} onBack={access.back} />}
      {(flow.step === "looking" || flow.step === "running") && <Working step={flow.step} />}
      {flow.step === "done" && (
        <Done title={flow.chosen.title} plan={flow.plan} onUndo={access.undo} onLeave={leave} onAgain={again}>
          {props.after?.(flow.plan)}
        </Done>
      )}
    </div>
  );
}

/** Once the work is done, what was typed is neither held nor kept any more. */
function useSettled(isDone: boolean, settle: () => void): void {
  const { place } = useNavigation();
  const { forgetPlace } = useKeptStore();
  useEffect(() => {
    if (!isDone) return;
    settle();
    forgetPlace(place);
  }, [isDone, settle, forgetPlace, place]);
}

/** Escape goes a step back, unless leaving is being asked about; Ctrl+Enter goes on. */
function useFrameKeys(
  { flow, back }: ReturnType<typeof useFlow>,
  { onSubmit, onLeave }: { readonly onSubmit: () => void; readonly onLeave: () => void },
): (event: KeyboardEvent) => void {
  const { isHeld, stay } = useNavigation();
  return (event) => {
    if (event.defaultPrevented || event.repeat) return;
    if (event.key === "Escape" && flow.step !== "running") {
      event.preventDefault();
      // What office.js does on Escape, in Excel on the web, takes the focus to the pane's first button.
      event.stopPropagation();
      if (isHeld) stay();
      else if (flow.step === "preview" || flow.step === "looking") back();
      else onLeave();
    }
    if (event.key !== "Enter" || event.target instanceof HTMLButtonElement) return;
    if (flow.step === "form" && event.ctrlKey) onSubmit();
  };
}

/** Shown while the workbook is looked at or written to; the pane's own bar tells how far writing has come and stops it. */
function Working(props: { readonly step: "looking" | "running" }): ReactElement {
  const { flow } = useMaintainTexts();
  const title = props.step === "looking" ? flow.looking : flow.working;
  useAnnouncement(title);
  return (
    <Screen title={title}>
      <Spinner aria-hidden size="small" />
      {props.step === "running" && <Hint>{flow.stay}</Hint>}
    </Screen>
  );
}
