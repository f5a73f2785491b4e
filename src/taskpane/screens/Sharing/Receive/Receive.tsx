import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactElement } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { ScreenTitle } from "../../../components/Screen";
import { useTracker } from "../../../tracker/TrackerContext";
import { useScreenStyles } from "../../screen.styles";
import { SharingProblem } from "../SharingProblem";
import { useSharingTexts } from "../texts";
import { FileDrop } from "./FileDrop";
import { unpackFiles } from "./kept-files";
import { MergePreview } from "./MergePreview";
import { useReceiving } from "./useReceiving";

/** Takes returned copies in: choose them, look at every difference, write what was accepted. */
export function Receive({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { menu, receive: words } = useSharingTexts();
  const shared = useScreenStyles();
  const { running } = useTracker();
  const receiving = useReceiving();
  const { plan, comparing, again } = receiving;
  const seen = useRef(dashboard);
  useEffect(() => {
    if (seen.current === dashboard) return;
    seen.current = dashboard;
    again();
  }, [dashboard, again]);
  const { earlier, read } = receiving;
  const asked = useRef(false);
  const kept = useMemo(() => (earlier === null ? null : unpackFiles(earlier)), [earlier]);
  useEffect(() => {
    if (kept === null || asked.current) return;
    asked.current = true;
    read(kept);
  }, [kept, read]);
  if (plan !== null) return <MergePreview plan={plan} receiving={receiving} dashboard={dashboard} />;
  return (
    <div className={shared.screen}>
      <ScreenTitle>{menu.receive}</ScreenTitle>
      <p className={shared.text}>{menu.receiveHint}</p>
      <SharingProblem problem={receiving.problem} />
      {earlier !== null && kept === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.chooseAgain(earlier.names)}</MessageBarBody>
        </MessageBar>
      )}
      <FileDrop disabled={running !== null || comparing} onFiles={receiving.read} />
      <p id="returned-kinds" className={shared.hint}>
        {words.kinds}
      </p>
      {comparing && <Spinner size="small" label={words.comparing} />}
    </div>
  );
}
