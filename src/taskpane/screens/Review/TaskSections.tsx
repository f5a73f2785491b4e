import { useMemo, type ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { groupBySection, questionsByTask } from "./sections";
import { TaskSection } from "./TaskSection";

const NO_SECTION = { section: "", tasks: [] };

/** All tasks by the plan's sections; a plan without any still takes a task of the person's own. */
export function TaskSections(): ReactElement {
  const { review } = useLanguage().texts;
  const { draft } = useOnDesk();
  const styles = useReviewStyles();
  const sections = useMemo(() => groupBySection(draft.tasks), [draft.tasks]);
  const questions = useMemo(() => questionsByTask(draft), [draft]);
  return (
    <>
      <h3 className={styles.heading}>{review.taskList}</h3>
      {(sections.length > 0 ? sections : [NO_SECTION]).map((group) => (
        <TaskSection key={group.section} group={group} questions={questions} />
      ))}
    </>
  );
}
