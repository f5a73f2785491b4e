import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedTask } from "../../../domain/report";
import type { Flag } from "../../../domain/status-rule";
import { ProblemBar } from "../../components/ProblemBar";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { TaskLine } from "./TaskLine";
import { useTaskLinesStyles } from "./TaskLines.styles";
import { useShowTask } from "./useShowTask";

/** Tasks named on the overview; the rest is found on the tab of tasks. */
const MOST = 5;

/** Tasks of one flag under a heading; a line leads to its row, the heading's button to all of them. */
export function TaskLines(props: {
  readonly heading: string;
  readonly tasks: readonly JudgedTask[];
  readonly flag: Flag;
}): ReactElement {
  const { lists: words } = useLanguage().texts.dashboard;
  const styles = useTaskLinesStyles();
  const { go } = useNavigation();
  const [show, problem] = useShowTask();
  const { tasks, flag } = props;
  return (
    <section className={styles.section} aria-label={props.heading}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{props.heading}</h2>
        {tasks.length > MOST && (
          <Button appearance="transparent" size="small" onClick={() => go("tasks", { flags: [flag] })}>
            {words.all(tasks.length)}
          </Button>
        )}
      </div>
      <ProblemBar problem={problem} />
      <ul className={styles.list}>
        {tasks.slice(0, MOST).map((judged) => (
          <TaskLine key={judged.task.id} judged={judged} onShow={() => show(judged.task.id)} />
        ))}
      </ul>
    </section>
  );
}
