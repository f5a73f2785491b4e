import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Task } from "../../../domain/task";
import { useMaintainTexts } from "../texts";
import { useTaskChooserStyles } from "./TaskChooser.styles";

/** How many tasks are named at first. */
const NAMED = 3;

/** The tasks a form is about, the first few by name, the rest when asked for. */
export function NamedTasks(props: {
  readonly tasks: readonly Task[];
  readonly ids: readonly string[];
}): ReactElement {
  const { chooser } = useMaintainTexts();
  const styles = useTaskChooserStyles();
  const [unfolded, unfold] = useState(false);
  const tasks = props.tasks.filter(({ id }) => props.ids.includes(id));
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
