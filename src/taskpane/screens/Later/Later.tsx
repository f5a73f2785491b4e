import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ScreenTitle } from "../../components/ScreenTitle/ScreenTitle";
import { useLanguage } from "../../language/LanguageContext";
import type { RibbonAction } from "../../navigation/action";
import { useScreenStyles } from "../screen.styles";

/** Says plainly that a ribbon button's part is still to come, and what to do meanwhile. */
export function Later(props: {
  readonly action: Exclude<RibbonAction, "open" | "build">;
  readonly onHome: () => void;
}): ReactElement {
  const { later } = useLanguage().texts;
  const shared = useScreenStyles();
  return (
    <div className={shared.screen}>
      <ScreenTitle first>{later.titles[props.action]}</ScreenTitle>
      <MessageBar layout="multiline">
        <MessageBarBody>{later.notYet}</MessageBarBody>
      </MessageBar>
      {props.action === "print" && <p className={shared.text}>{later.print}</p>}
      <Button onClick={props.onHome}>{later.home}</Button>
    </div>
  );
}
