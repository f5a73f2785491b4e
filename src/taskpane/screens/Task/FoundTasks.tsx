import type { ReactElement } from "react";
import type { JudgedTask } from "../../../domain/report";
import { Hint, Text } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { TaskLine } from "./TaskLine";
import { useTaskLinesStyles } from "./TaskLines.styles";

/** As many tasks as a list shows at once: more than these nobody reads in a pane. */
const MOST = 50;

/** Tasks that were found; says how many more there are, or that there are none and what to try. */
export function FoundTasks(props: {
  readonly heading: string;
  readonly tasks: readonly JudgedTask[];
  readonly onShow: (id: string) => void;
}): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  const styles = useTaskLinesStyles();
  const { heading, tasks } = props;
  const rest = tasks.length - MOST;
  return (
    <>
      <section className={styles.section} aria-label={heading}>
        <div className={styles.head}>
          <h2 className={styles.heading}>{heading}</h2>
        </div>
        <ul className={styles.list}>
          {tasks.slice(0, MOST).map((judged, index) => (
            <TaskLine
              key={`${judged.task.id} ${index}`}
              judged={judged}
              onShow={() => props.onShow(judged.task.id)}
            />
          ))}
        </ul>
      </section>
      {tasks.length === 0 && <Text>{words.none}</Text>}
      {rest > 0 && <Hint>{words.more(rest)}</Hint>}
    </>
  );
}
