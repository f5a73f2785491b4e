import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageContext";

/** Puts a message away. */
export function DismissButton(props: {
  readonly label?: string | undefined;
  readonly onDismiss: () => void;
}): ReactElement {
  const { tracker: words } = useLanguage().texts.dashboard;
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={props.label ?? words.dismiss}
      onClick={props.onDismiss}
    />
  );
}
