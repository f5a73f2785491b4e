import type { ReactElement } from "react";
import { useMaintainTexts } from "../texts";
import { useTaskChooserStyles } from "./TaskChooser.styles";
import type { TaskChoice } from "./useTaskChoice";

/** How many of the selected tasks are named. */
const NAMED = 3;

/** The tasks of the rows selected in the sheet, the first few by name. */
export function SelectedTasks(props: { readonly choice: TaskChoice }): ReactElement {
  const { chooser } = useMaintainTexts();
  const styles = useTaskChooserStyles();
  const { dashboard, selected } = props.choice;
  if (selected.length === 0) return <p className={styles.note}>{chooser.noneSelected}</p>;
  const tasks = dashboard.tracker.tasks.filter(({ id }) => selected.includes(id));
  return (
    <ul className={styles.named}>
      {tasks.slice(0, NAMED).map(({ id, title, shortTitle }) => (
        <li key={id}>
          {id} · {shortTitle || title}
        </li>
      ))}
      {tasks.length > NAMED && <li>{chooser.others(tasks.length - NAMED)}</li>}
    </ul>
  );
}
