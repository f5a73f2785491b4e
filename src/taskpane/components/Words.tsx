import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useScreenStyles } from "../screen.styles";

interface WordsProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** A line of plain words. */
export function Text(props: WordsProps): ReactElement {
  return <p {...props} className={useScreenStyles().text} />;
}

/** Small words that help on. */
export function Hint(props: WordsProps): ReactElement {
  return <p {...props} className={useScreenStyles().hint} />;
}

/** A message where it is to be read, with buttons where something can be done about it. */
export function Note(props: {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
  readonly actions?: ReactNode | undefined;
}): ReactElement {
  return (
    <MessageBar intent={props.intent} layout="multiline">
      <MessageBarBody>{props.children}</MessageBarBody>
      {props.actions !== undefined && <MessageBarActions>{props.actions}</MessageBarActions>}
    </MessageBar>
  );
}
