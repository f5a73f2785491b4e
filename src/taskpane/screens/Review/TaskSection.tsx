import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import type { Question } from "../../../domain/plan-edit/question";
import { useLanguage } from "../../language/LanguageContext";
import { useDesk, useOnDesk } from "./Desk";
import { MergeForm } from "./MergeForm";
import { useReviewStyles } from "./Review.styles";
import type { SectionOfTasks } from "./sections";
import { SplitForm } from "./SplitForm";
import { TaskCard } from "./TaskCard";
import { NewTaskForm, TaskForm } from "./TaskForm";
import { useReviewTexts } from "./texts";

const NONE: readonly Question[] = [];

/** The tasks of one section, one of them open at most, and the way to add one. */
export function TaskSection(props: {
  readonly group: SectionOfTasks;
  readonly questions: ReadonlyMap<string, readonly Question[]>;
}): ReactElement {
  const { review } = useLanguage().texts;
  const words = useReviewTexts().task;
  const styles = useReviewStyles();
  const desk = useDesk();
  const { open, focus } = useOnDesk();
  const { section, tasks } = props.group;
  const heading = section === "" ? words.noSection : review.section(section);
  const last = tasks.at(-1)?.id ?? null;
  return (
    <section className={styles.group}>
      <h4 className={styles.heading}>{heading}</h4>
      <ul className={styles.list}>
        {tasks.map((entry) =>
          open && "task" in open && open.task === entry.id ? (
            <OpenTask key={entry.id} kind={open.kind} entry={entry} tasks={tasks} />
          ) : (
            <TaskCard
              key={entry.id}
              entry={entry}
              questions={props.questions.get(entry.id) ?? NONE}
              focused={focus === entry.id}
            />
          ),
        )}
        {open?.kind === "add" && open.section === section && (
          <li>
            <NewTaskForm after={open.after} section={section} />
          </li>
        )}
      </ul>
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          aria-label={words.addLong(heading)}
          onClick={() => desk.open({ kind: "add", after: last, section })}
        >
          {words.add}
        </Button>
      </div>
    </section>
  );
}

function OpenTask(props: {
  readonly kind: "edit" | "split" | "merge";
  readonly entry: DraftTask;
  readonly tasks: readonly DraftTask[];
}): ReactElement {
  const { kind, entry, tasks } = props;
  const others = tasks.filter(({ id, dropped }) => id !== entry.id && !dropped);
  return (
    <li>
      {kind === "edit" && <TaskForm entry={entry} mergeable={others.length > 0} />}
      {kind === "split" && <SplitForm entry={entry} />}
      {kind === "merge" && <MergeForm entry={entry} others={others} />}
    </li>
  );
}
