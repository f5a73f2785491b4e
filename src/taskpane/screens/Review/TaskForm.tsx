import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { readTaskWords } from "../../../actions/read-words";
import type { PlanTask } from "../../../domain/plan";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import { correctionOf, countNaming, looksCorrected, renameBody } from "../../../domain/plan-edit/people";
import { addTask, changeTask, dropTask, EMPTY_TASK } from "../../../domain/plan-edit/tasks";
import { CheckField } from "../../forms/ChoiceField";
import { partOfForm, useDesk, useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { ReviewForm } from "./ReviewForm";
import { SourceQuote } from "./SourceQuote";
import { entryOf, isReady, isTaskEntry, NEW_ENTRY, patchOf } from "./task-entry";
import { TaskFields } from "./TaskFields";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

const shorten = (title: string): string => readTaskWords(title, {}).shortTitle;

/** Corrects a task in place. */
export function TaskForm(props: { readonly entry: DraftTask; readonly mergeable: boolean }): ReactElement {
  const { entry, mergeable } = props;
  const { id, task } = entry;
  const { task: words, people } = useReviewTexts();
  const styles = useReviewStyles();
  const desk = useDesk();
  const [fields, setFields, field] = useKeptEntry(partOfForm({ kind: "edit", task: id }), entryOf(task), {
    title: `${words.editing}: ${task.shortTitle}`,
    isEntry: isTaskEntry,
  });
  const { draft } = useOnDesk();
  const patch = patchOf(fields, task, shorten);
  const correction = correctionOf(draft, task, { ...task, ...patch });
  const tasks = correction ? countNaming(draft, correction.from) : 0;
  const isEverywhere =
    correction !== null &&
    tasks > 1 &&
    (fields.everywhere === "" ? looksCorrected(correction) : fields.everywhere === "yes");
  const save = (): void => {
    if (!isEverywhere) {
      desk.edit((current) => changeTask(current, id, patch));
      return;
    }
    const { from, to } = correction;
    desk.edit((current) => changeTask(renameBody(current, from, to), id, patch));
    desk.tellRenamed({ from, to, tasks });
  };
  const drop = (): void => {
    setFields(null);
    desk.edit((current) => dropTask(current, id));
    desk.close(id);
  };
  return (
    <ReviewForm
      label={words.editing}
      ready={isReady(fields)}
      forget={() => setFields(null)}
      onSave={save}
      back={id}
      more={
        <div className={styles.row}>
          <Button size="small" onClick={() => desk.open({ kind: "split", task: id })}>
            {words.split}
          </Button>
          {mergeable && (
            <Button size="small" onClick={() => desk.open({ kind: "merge", task: id })}>
              {words.merge}
            </Button>
          )}
          <Button size="small" onClick={drop}>
            {words.drop}
          </Button>
        </div>
      }
    >
      {entry.origin !== "added" && <SourceQuote line={task.line} />}
      <TaskFields entry={fields} field={field} onChange={setFields} />
      {correction !== null && tasks > 1 && (
        <CheckField
          label={people.everywhere(correction.from, correction.to, tasks)}
          value={isEverywhere}
          onChange={(wanted) => field("everywhere").onChange(wanted ? "yes" : "no")}
        />
      )}
    </ReviewForm>
  );
}

/** Adds a task of the person's own. */
export function NewTaskForm(props: {
  readonly after: string | null;
  readonly section: string;
}): ReactElement {
  const { after, section } = props;
  const { draft } = useOnDesk();
  const words = useReviewTexts().task;
  const desk = useDesk();
  const [fields, setFields, field] = useKeptEntry(partOfForm({ kind: "add", after, section }), NEW_ENTRY, {
    title: words.adding,
    isEntry: isTaskEntry,
  });
  const save = (): void => {
    const task: Omit<PlanTask, "line"> = { ...EMPTY_TASK, section, ...patchOf(fields, null, shorten) };
    desk.edit((current) => addTask(current, task, after).draft);
    desk.close(addTask(draft, task, after).id);
  };
  return (
    <ReviewForm
      label={words.adding}
      ready={isReady(fields)}
      forget={() => setFields(null)}
      onSave={save}
      back={after ?? undefined}
    >
      <TaskFields entry={fields} field={field} onChange={setFields} />
    </ReviewForm>
  );
}
