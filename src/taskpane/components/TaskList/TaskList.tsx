import type { ReactElement } from "react";
import type { PlanTask } from "../../../domain/plan";
import type { Check } from "../../plan/checks";
import { TaskCard } from "./TaskCard";
import { useTaskListStyles } from "./TaskList.styles";

/** Tasks under a heading, each with what there is to look at on its line. */
export function TaskList(props: {
  readonly heading: string;
  readonly tasks: readonly PlanTask[];
  readonly checks: readonly Check[];
}): ReactElement {
  const styles = useTaskListStyles();
  return (
    <section className={styles.group}>
      <h4 className={styles.heading}>{props.heading}</h4>
      <ul className={styles.list}>
        {props.tasks.map((task, index) => (
          <TaskCard
            key={`${task.line} ${index}`}
            task={task}
            checks={props.checks.filter((check) => check.line === task.line)}
          />
        ))}
      </ul>
    </section>
  );
}
