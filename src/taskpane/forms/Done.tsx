import { Button } from "@fluentui/react-components";
import { useEffect, type ReactElement, type ReactNode } from "react";
import type { EditPlan } from "../../actions/edit";
import { ActionBar } from "../components/ActionBar";
import { Screen } from "../components/Screen";
import { Note } from "../components/Words";
import { useTracker } from "../tracker/TrackerContext";
import { groupDifferences } from "./preview/group-differences";
import { useMaintainTexts } from "./texts";

/** What was done, the offer to take it back, and the ways on. */
export function Done(props: {
  readonly title: string;
  readonly plan: EditPlan;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}): ReactElement {
  const { flow } = useMaintainTexts();
  const { notice, dismiss } = useTracker();
  // A setting is no row.
  const rows = groupDifferences(props.plan.differences).filter(({ id }) => id !== "");
  const sentence = flow.doneSentence(props.title, rows.length);
  // This screen says it with more; the pane's own bar would say it twice.
  useEffect(() => {
    if (notice?.kind === "done") dismiss();
  }, [notice, dismiss]);
  return (
    <Screen title={flow.done}>
      <Note
        intent="success"
        actions={props.plan.undoable ? <Button onClick={props.onUndo}>{flow.undo}</Button> : undefined}
      >
        {sentence}
      </Note>
      {props.children}
      <ActionBar>
        <Button appearance="primary" onClick={props.onLeave}>
          {flow.finish}
        </Button>
        <Button onClick={props.onAgain}>{flow.again}</Button>
      </ActionBar>
    </Screen>
  );
}
