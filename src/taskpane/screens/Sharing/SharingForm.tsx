import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { useSharing } from "../../services/SharingContext";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";

/** A form that makes something to be sent: what it is for, its fields, and the button that makes it. */
export function SharingForm(props: {
  readonly name: "committee" | "copies" | "remind" | "report" | "letters" | "calendar" | "rollUp";
  /** Why it was not made the last time. */
  readonly problem: Problem | null;
  readonly makeLabel: string;
  readonly ready: boolean;
  readonly onMake: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { menu, windows } = useSharingTexts();
  const { savesFiles } = useSharing();
  const { name, problem, onMake } = props;
  const opensWindows = name === "committee" || name === "copies";
  return (
    <Screen title={menu[name]}>
      <Text>{menu[`${name}Hint`]}</Text>
      {opensWindows && !savesFiles && <Text>{windows}</Text>}
      <SharingProblem problem={problem} onRetry={onMake} />
      {props.children}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={!props.ready} onClick={onMake}>
          {props.makeLabel}
        </Button>
      </ActionBar>
    </Screen>
  );
}
