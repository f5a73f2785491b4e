import { Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactElement } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { Screen } from "../../../components/Screen";
import { Hint, Note, Text } from "../../../components/Words";
import { useTracker } from "../../../tracker/TrackerContext";
import { SharingProblem } from "../SharingProblem";
import { useSharingTexts } from "../texts";
import { FileDrop } from "./FileDrop";
import { unpackFiles } from "./kept-files";
import { MergePreview } from "./MergePreview";
import { useReceiving } from "./useReceiving";

/** Takes returned copies in: choose them, look at every difference, write what was accepted. */
export function Receive({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { menu, receive: words } = useSharingTexts();
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
    <Screen title={menu.receive}>
      <Text>{menu.receiveHint}</Text>
      <SharingProblem problem={receiving.problem} />
      {earlier !== null && kept === null && <Note intent="warning">{words.chooseAgain(earlier.names)}</Note>}
      <FileDrop disabled={running !== null || comparing} onFiles={receiving.read} />
      <Hint id="returned-kinds">{words.kinds}</Hint>
      {comparing && <Spinner size="small" label={words.comparing} />}
    </Screen>
  );
}
