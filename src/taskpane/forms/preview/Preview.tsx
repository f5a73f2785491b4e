import { Badge, Button } from "@fluentui/react-components";
import { useMemo, useState, useEffect, type KeyboardEvent, type ReactElement } from "react";
import type { EditPlan } from "../../../actions/edit";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar";
import { ProblemBar } from "../../components/ProblemBar";
import { ScreenTitle } from "../../components/Screen";
import { Note } from "../../components/Words";
import { useScreenStyles } from "../../screen.styles";
import type { ChosenEdit } from "../../services/trackerService";
import { useTracker } from "../../tracker/TrackerContext";
import type { RowNames } from "../flow";
import { useMaintainTexts } from "../texts";
import { countRows, groupDifferences, tasksLast } from "./group-differences";
import { usePreviewStyles } from "./Preview.styles";
import { RowChange } from "./RowChange";

/** Rows shown at first, and how many more each time. */
const PAGE = 30;

/** What an action will change, row by row, before anything is written. */
export function Preview(props: {
  readonly chosen: ChosenEdit;
  readonly plan: EditPlan;
  readonly names: RowNames;
  readonly problem: Problem | null;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}): ReactElement {
  const { flow, preview } = useMaintainTexts();
  const shared = useScreenStyles();
  const styles = usePreviewStyles();
  const [shown, setShown] = useState(PAGE);
  const settled = useSettled();
  const { plan, chosen, names } = props;
  const { labels, tasks } = usePreviewWords();
  const rows = useMemo(
    () => tasksLast(groupDifferences(plan.differences, new Set(names.keys())), tasks, labels.title),
    [plan.differences, names, tasks, labels],
  );
  const { changed, added, removed, cells } = countRows(rows);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.repeat || event.target instanceof HTMLButtonElement) return;
    if (settled) props.onConfirm();
  };
  return (
    <div className={shared.screen} onKeyDown={onKeyDown}>
      <ScreenTitle>{flow.preview}</ScreenTitle>
      <ProblemBar problem={props.problem} onRetry={props.onConfirm} />
      <p className={styles.what}>
        {chosen.title}
        {chosen.reason !== "" && ` · ${chosen.reason}`}
      </p>
      <div className={styles.counts}>
        {changed > 0 && <Badge appearance="tint">{preview.changed(changed, cells)}</Badge>}
        {added > 0 && <Badge appearance="tint">{preview.added(added)}</Badge>}
        {removed > 0 && <Badge appearance="tint">{preview.removed(removed)}</Badge>}
      </div>
      {removed > 0 && <Warning>{flow.losing(removed)}</Warning>}
      {!plan.undoable && <Warning>{flow.notUndoable}</Warning>}
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((row) => (
          <RowChange key={row.id} row={row} name={names.get(row.id) ?? ""} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE * 5)}>
          {preview.more(rows.length - shown)}
        </Button>
      )}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={!settled} onClick={props.onConfirm}>
          {flow.confirm}
        </Button>
        <Button onClick={props.onBack}>{flow.back}</Button>
      </ActionBar>
    </div>
  );
}

function Warning(props: { readonly children: string }): ReactElement {
  return <Note intent="warning">{props.children}</Note>;
}

/** What the preview has to know of the tracker as it was when the person looked: its headers, and which rows are tasks. */
function usePreviewWords(): {
  readonly labels: { readonly title: string; readonly percent: string };
  readonly tasks: ReadonlySet<string>;
} {
  const { dashboard } = useTracker();
  const [words] = useState(() => ({
    labels: dashboard?.wording.labels.tasks ?? { title: "", percent: "" },
    tasks: new Set(dashboard?.tracker.tasks.map(({ id }) => id)),
  }));
  return words;
}

/** Milliseconds in which the second click of a double click, or a key held a moment too long, may still come. */
const SETTLES = 600;

/** Whether a button has been in sight long enough that pressing it is meant: it stands where another stood before. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLES);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
