import { Button } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";
import type { JudgedTask } from "../../../domain/report";
import type { TaskFilter } from "../../../domain/task-view";
import { ProblemBar } from "../../components/ProblemBar";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { TaskLine } from "./TaskLine";
import { useTaskLinesStyles } from "./TaskLines.styles";
import { useShowTask } from "./useShowTask";

/** Tasks named on the overview; the rest is found on the tab of tasks. */
const MOST = 5;

/** A few tasks under a heading; a line leads to its row, the heading's button to all of them. */
export function TaskLines(props: {
  readonly heading: string;
  readonly tasks: readonly JudgedTask[];
  /** What leads to all of them on the tab of tasks. */
  readonly filter: Partial<TaskFilter>;
}): ReactElement {
  const { lists: words } = useLanguage().texts.dashboard;
  const styles = useTaskLinesStyles();
  const { go } = useNavigation();
  const [show, problem] = useShowTask();
  const [openId, setOpenId] = useState("");
  const unfold = useCallback((id: string, unfolds: boolean) => setOpenId(unfolds ? id : ""), []);
  const { tasks, filter } = props;
  return (
    <section className={styles.section} aria-label={props.heading}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{props.heading}</h2>
        {tasks.length > MOST && (
          <Button appearance="transparent" size="small" onClick={() => go("tasks", { filter })}>
            {words.all(tasks.length)}
          </Button>
        )}
      </div>
      <ProblemBar problem={problem} />
      <ul className={styles.list}>
        {tasks.slice(0, MOST).map((judged) => (
          <TaskLine
            key={judged.task.id}
            judged={judged}
            isOpen={judged.task.id === openId}
            onShow={show}
            onUnfold={unfold}
          />
        ))}
      </ul>
    </section>
  );
}
