import { Checkbox } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import type { Question } from "../../../domain/plan-edit/question";
import { useLanguage } from "../../language/LanguageContext";
import { useTypedIn } from "../../plan/useKeptReviews";
import { partOfForm, useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
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

/** Tasks that stand one after another under one section of the plan. */
interface SectionOfTasks {
  readonly section: string;
  readonly tasks: readonly DraftTask[];
}

/** Groups tasks by their section, in the order of the plan. */
export function groupBySection(tasks: readonly DraftTask[]): readonly SectionOfTasks[] {
  const groups = new Map<string, DraftTask[]>();
  for (const entry of tasks) {
    const group = groups.get(entry.task.section);
    if (group) group.push(entry);
    else groups.set(entry.task.section, [entry]);
  }
  return [...groups].map(([section, members]) => ({ section, tasks: members }));
}

/** Questions about single tasks, by the task's id; what is asked of several at once is left out. */
export function questionsByTask({ questions }: PlanDraft): ReadonlyMap<string, readonly Question[]> {
  const byTask = new Map<string, Question[]>();
  for (const question of questions) {
    const [id] = question.tasks;
    if (id === undefined || question.tasks.length > 1) continue;
    byTask.set(id, [...(byTask.get(id) ?? []), question]);
  }
  return byTask;
}
