import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { filterTasks } from "../../../domain/task-view";
import { useFieldStyles } from "../fields.styles";
import { useMaintainTexts } from "../texts";
import { useTaskChooserStyles } from "./TaskChooser.styles";
import type { TaskChoice } from "./useTaskChoice";

/** Boxes drawn at once: more make a narrow list no easier to use. */
const MOST = 100;

/** The tasks that match the filter, each with a box, and one box for all of them. */
export function TaskPicks(props: { readonly choice: TaskChoice }): ReactElement {
  const { chooser } = useMaintainTexts();
  const fields = useFieldStyles();
  const styles = useTaskChooserStyles();
  const { dashboard, filter, chosen, choose } = props.choice;
  const tasks = filterTasks(dashboard, filter)
    .map(({ task }) => task)
    .filter(({ id }) => id !== "");
  if (tasks.length === 0) return <p className={styles.note}>{chooser.none}</p>;
  const here = new Set(tasks.map(({ id }) => id));
  const picked = new Set(chosen);
  const count = tasks.filter(({ id }) => picked.has(id)).length;
  const without = chosen.filter((id) => !here.has(id));
  const shortNames = new Map(dashboard.tracker.units.map(({ name, shortName }) => [name, shortName]));
  return (
    <div className={fields.list}>
      <Checkbox
        checked={count === tasks.length ? true : count > 0 ? "mixed" : false}
        label={chooser.all(tasks.length)}
        onChange={(_, { checked }) => choose(checked === true ? [...without, ...here] : without)}
      />
      {tasks.slice(0, MOST).map(({ id, title, shortTitle, unit }) => (
        <Checkbox
          key={id}
          className={styles.pick}
          checked={picked.has(id)}
          label={`${id} · ${shortTitle || title}${unit === "" ? "" : ` · ${shortNames.get(unit) ?? unit}`}`}
          onChange={(_, { checked }) =>
            choose(checked === true ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ))}
      {tasks.length > MOST && <p className={styles.note}>{chooser.tooMany(tasks.length - MOST)}</p>}
    </div>
  );
}
