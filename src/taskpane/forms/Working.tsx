import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../announce/AnnounceContext";
import { ScreenTitle } from "../components/Screen";
import { useScreenStyles } from "../screens/screen.styles";
import { useMaintainTexts } from "./texts";

/** Shown while the workbook is looked at or written to; the pane's own bar tells how far writing has come and stops it. */
export function Working(props: { readonly step: "looking" | "running" }): ReactElement {
  const { flow } = useMaintainTexts();
  const shared = useScreenStyles();
  const title = props.step === "looking" ? flow.looking : flow.working;
  useAnnouncement(title);
  return (
    <div className={shared.screen}>
      <ScreenTitle>{title}</ScreenTitle>
      <Spinner aria-hidden size="small" />
      {props.step === "running" && <p className={shared.hint}>{flow.stay}</p>}
    </div>
  );
}
