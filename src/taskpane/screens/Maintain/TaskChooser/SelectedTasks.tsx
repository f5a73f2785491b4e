import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useMaintainTexts } from "../texts";
import { useTaskChooserStyles } from "./TaskChooser.styles";
import type { TaskChoice } from "./useTaskChoice";

/** How many of the selected tasks are named. */
const NAMED = 3;

/** The tasks of the rows selected in the sheet, the first few by name, the rest when asked for. */
export function SelectedTasks(props: { readonly choice: TaskChoice }): ReactElement {
  const { chooser } = useMaintainTexts();
  const styles = useTaskChooserStyles();
  const [unfolded, unfold] = useState(false);
  const { dashboard, selected } = props.choice;
  if (selected.length === 0) return <p className={styles.note}>{chooser.noneSelected}</p>;
  const tasks = dashboard.tracker.tasks.filter(({ id }) => selected.includes(id));
  const rest = tasks.length - NAMED;
  return (
    <>
      <ul className={styles.named}>
        {(unfolded ? tasks : tasks.slice(0, NAMED)).map(({ id, title, shortTitle }) => (
          <li key={id}>
            {id} · {shortTitle || title}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.others}
          aria-expanded={unfolded}
          onClick={() => unfold(!unfolded)}
        >
          {unfolded ? chooser.fold : chooser.others(rest)}
        </Button>
      )}
    </>
  );
}
