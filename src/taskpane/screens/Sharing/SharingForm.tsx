import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { useSharing } from "../../services/SharingContext";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";

/** Forms that cannot be made as they open: something has to be chosen or typed first. */
const FILLED_IN: ReadonlySet<string> = new Set(["calendar", "nextTerm"]);

/** A form that makes something to be sent: what it is for, its fields, and the button that makes it. */
export function SharingForm(props: {
  readonly name:
    "committee" | "copies" | "remind" | "report" | "letters" | "calendar" | "rollUp" | "nextTerm";
  readonly making: {
    /** Why it was not made the last time. */
    readonly problem: Problem | null;
    readonly isReady: boolean;
    readonly isMaking?: boolean;
    readonly make: () => unknown;
  };
  readonly makeLabel: string;
  /** What is said while it is made, where the pane's own bar does not. */
  readonly makingLabel?: string;
  readonly children: ReactNode;
}): ReactElement {
  const { menu, windows } = useSharingTexts();
  const { savesFiles } = useSharing();
  const { name, making, makingLabel } = props;
  const make = (): void => void making.make();
  const opensWindows = name === "committee" || name === "copies";
  return (
    <Screen title={menu[name]} opensAt={FILLED_IN.has(name) ? "field" : "heading"}>
      <Text>{menu[`${name}Hint`]}</Text>
      {opensWindows && !savesFiles && <Text>{windows}</Text>}
      <SharingProblem problem={making.problem} onRetry={make} />
      {props.children}
      {making.isMaking === true && makingLabel !== undefined && <Spinner size="small" label={makingLabel} />}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={!making.isReady} onClick={make}>
          {props.makeLabel}
        </Button>
      </ActionBar>
    </Screen>
  );
}
