import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import type { Question } from "../../../domain/plan-edit/question";
import { useDesk, useOnDesk } from "./Desk";
import { MergeForm } from "./MergeForm";
import { useReviewStyles } from "./Review.styles";
import { SplitForm } from "./SplitForm";
import { TaskCard } from "./TaskCard";
import { NewTaskForm, TaskForm } from "./TaskForm";
import { useReviewTexts } from "./texts";

const NONE: readonly Question[] = [];

/** Tasks under a heading, one of them open at most, and the way to add one where they are those of a section. */
export function TaskSection(props: {
  readonly heading: string;
  /** null where they are of several sections. */
  readonly section: string | null;
  readonly tasks: readonly DraftTask[];
  readonly questions: ReadonlyMap<string, readonly Question[]>;
  readonly isTyped: (id: string) => boolean;
}): ReactElement {
  const words = useReviewTexts().task;
  const styles = useReviewStyles();
  const desk = useDesk();
  const { open, focus } = useOnDesk();
  const { heading, section, tasks } = props;
  const last = tasks.at(-1)?.id ?? null;
  return (
    <section className={styles.group}>
      <h4 className={styles.heading}>{heading}</h4>
      <ul className={styles.list}>
        {tasks.map((entry) =>
          open && "task" in open && open.task === entry.id ? (
            <OpenTask key={entry.id} kind={open.kind} entry={entry} />
          ) : (
            <TaskCard
              key={entry.id}
              entry={entry}
              questions={props.questions.get(entry.id) ?? NONE}
              focused={focus === entry.id}
              typed={props.isTyped(entry.id)}
            />
          ),
        )}
        {section !== null && open?.kind === "add" && open.section === section && (
          <li>
            <NewTaskForm after={open.after} section={section} />
          </li>
        )}
      </ul>
      {section !== null && (
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
      )}
    </section>
  );
}

function OpenTask(props: {
  readonly kind: "edit" | "split" | "merge";
  readonly entry: DraftTask;
}): ReactElement {
  const { kind, entry } = props;
  const { tasks } = useOnDesk().draft;
  const others = tasks.filter(
    ({ id, dropped, task }) => id !== entry.id && !dropped && task.section === entry.task.section,
  );
  return (
    <li>
      {kind === "edit" && <TaskForm entry={entry} mergeable={others.length > 0} />}
      {kind === "split" && <SplitForm entry={entry} />}
      {kind === "merge" && <MergeForm entry={entry} others={others} />}
    </li>
  );
}
