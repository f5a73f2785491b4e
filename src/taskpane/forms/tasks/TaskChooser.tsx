import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Task } from "../../../domain/task";
import { GroupField } from "../GroupField";
import { useMaintainTexts } from "../texts";
import { useTaskChooserStyles } from "./TaskChooser.styles";
import { TaskFilters } from "./TaskFilters";
import { TaskPicks } from "./TaskPicks";
import type { TaskChoice } from "./useTaskChoice";

/** Chooses the tasks a form is about: the rows selected in the sheet, or a list with filters. */
export function TaskChooser(props: {
  readonly choice: TaskChoice;
  readonly error: string | undefined;
}): ReactElement {
  const { chooser } = useMaintainTexts();
  const styles = useTaskChooserStyles();
  const { choice, error } = props;
  return (
    <GroupField label={chooser.label} error={error} required>
      <div className={styles.chooser}>
        <RadioGroup
          aria-label={chooser.label}
          value={choice.mode}
          onChange={(_, { value }) => choice.setMode(value === "selected" ? "selected" : "chosen")}
        >
          <Radio value="selected" label={chooser.selected(choice.selected.length)} />
          <Radio value="chosen" label={chooser.chosen(choice.chosen.length)} />
        </RadioGroup>
        {choice.mode === "selected" ? (
          <SelectedTasks choice={choice} />
        ) : (
          <>
            {choice.chosen.length > 0 && (
              <NamedTasks tasks={choice.dashboard.tracker.tasks} ids={choice.chosen} />
            )}
            <TaskFilters choice={choice} />
            <TaskPicks choice={choice} />
          </>
        )}
      </div>
    </GroupField>
  );
}

/** The tasks of the rows selected in the sheet. */
function SelectedTasks(props: { readonly choice: TaskChoice }): ReactElement {
  const { chooser } = useMaintainTexts();
  const styles = useTaskChooserStyles();
  const { dashboard, selected } = props.choice;
  if (selected.length === 0) return <p className={styles.note}>{chooser.noneSelected}</p>;
  return <NamedTasks tasks={dashboard.tracker.tasks} ids={selected} />;
}

/** How many tasks are named at first. */
const NAMED = 3;

/** The tasks a form is about, the first few by name, the rest when asked for. */
function NamedTasks(props: {
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
