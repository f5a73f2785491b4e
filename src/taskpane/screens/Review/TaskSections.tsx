import { Checkbox } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useTypedIn } from "../../plan/useKeptReviews";
import { partOfForm, useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { groupBySection, questionsByTask } from "./sections";
import { TaskSection } from "./TaskSection";
import { useReviewTexts } from "./texts";
import { useReviewId } from "./useKeptEntry";

const NO_SECTION = { section: "", tasks: [] };

/**
 * All tasks: first those that something is asked about, then the others by the plan's sections; a plan without any still
 * takes a task of the person's own.
 */
export function TaskSections(): ReactElement {
  const { review } = useLanguage().texts;
  const words = useReviewTexts().task;
  const { draft } = useOnDesk();
  const styles = useReviewStyles();
  const [onlyAsked, setOnlyAsked] = useState(false);
  const questions = useMemo(() => questionsByTask(draft), [draft]);
  const asked = useMemo(
    () => draft.tasks.filter(({ id, dropped }) => !dropped && questions.has(id)),
    [draft.tasks, questions],
  );
  const others = useMemo(
    () => groupBySection(draft.tasks.filter((entry) => !asked.includes(entry))),
    [draft.tasks, asked],
  );
  const sections = others.length > 0 || asked.length > 0 ? others : [NO_SECTION];
  const typedParts = useTypedIn(useReviewId()).map(({ part }) => part);
  const isTyped = (id: string): boolean =>
    typedParts.some((part) => part.endsWith(partOfForm({ kind: "edit", task: id })));
  return (
    <>
      <h3 className={styles.heading}>{review.taskList}</h3>
      {asked.length > 0 && (
        <>
          <Checkbox
            label={words.onlyAsked(asked.length)}
            checked={onlyAsked}
            onChange={(_, { checked }) => setOnlyAsked(checked === true)}
          />
          <TaskSection
            heading={words.askedFirst(asked.length)}
            section={null}
            tasks={asked}
            questions={questions}
            isTyped={isTyped}
          />
        </>
      )}
      {(!onlyAsked || asked.length === 0) &&
        sections.map(({ section, tasks }) => (
          <TaskSection
            key={section}
            heading={section === "" ? words.noSection : review.section(section)}
            section={section}
            tasks={tasks}
            questions={questions}
            isTyped={isTyped}
          />
        ))}
    </>
  );
}
