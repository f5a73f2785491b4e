import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import { mergeTasks } from "../../../domain/plan-edit/merge-tasks";
import { partOfForm, useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { ReviewForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/** Merges another task of the section into this one. */
export function MergeForm(props: {
  readonly entry: DraftTask;
  readonly others: readonly DraftTask[];
}): ReactElement {
  const { entry, others } = props;
  const words = useReviewTexts().task;
  const styles = useReviewStyles();
  const desk = useDesk();
  const following = others.find(({ task }) => task.line >= entry.task.line) ?? others[0];
  const [{ other }, change, field] = useKeptEntry(
    partOfForm({ kind: "merge", task: entry.id }),
    { other: following?.id ?? "" },
    { title: `${words.mergeTitle}: ${entry.task.shortTitle}` },
  );
  return (
    <ReviewForm
      label={words.mergeTitle}
      saveLabel={words.mergeDo}
      ready={other !== ""}
      onSave={() => desk.edit((draft) => mergeTasks(draft, entry.id, other))}
      back={entry.id}
      forget={() => change(null)}
    >
      <h4 className={styles.heading}>{words.mergeTitle}</h4>
      <p className={styles.quote}>{entry.task.title}</p>
      <Field label={words.mergeWith}>
        <Select value={other} onChange={(_, data) => field("other").onChange(data.value)}>
          {others.map(({ id, task }) => (
            <option key={id} value={id}>
              {task.shortTitle}
            </option>
          ))}
        </Select>
      </Field>
    </ReviewForm>
  );
}
