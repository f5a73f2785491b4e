import type { ReactElement } from "react";
import { useMaintainTexts } from "../texts";
import { NamedTasks } from "./NamedTasks";
import { useTaskChooserStyles } from "./TaskChooser.styles";
import type { TaskChoice } from "./useTaskChoice";

/** The tasks of the rows selected in the sheet. */
export function SelectedTasks(props: { readonly choice: TaskChoice }): ReactElement {
  const { chooser } = useMaintainTexts();
  const styles = useTaskChooserStyles();
  const { dashboard, selected } = props.choice;
  if (selected.length === 0) return <p className={styles.note}>{chooser.noneSelected}</p>;
  return <NamedTasks tasks={dashboard.tracker.tasks} ids={selected} />;
}
