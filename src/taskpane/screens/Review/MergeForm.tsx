import { Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import { mergeTasks } from "../../../domain/plan-edit/merge-tasks";
import { useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { ReviewForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";

/** Merges another task of the section into this one. */
export function MergeForm(props: {
  readonly entry: DraftTask;
  readonly others: readonly DraftTask[];
}): ReactElement {
  const { entry, others } = props;
  const words = useReviewTexts().task;
  const styles = useReviewStyles();
  const desk = useDesk();
  const select = useRef<HTMLSelectElement>(null);
  const following = others.find(({ task }) => task.line >= entry.task.line) ?? others[0];
  const [other, setOther] = useState(following?.id ?? "");
  useEffect(() => select.current?.focus(), []);
  return (
    <ReviewForm
      label={words.mergeTitle}
      saveLabel={words.mergeDo}
      ready={other !== ""}
      onSave={() => desk.edit((draft) => mergeTasks(draft, entry.id, other))}
      back={entry.id}
    >
      <h4 className={styles.heading}>{words.mergeTitle}</h4>
      <p className={styles.quote}>{entry.task.title}</p>
      <Field label={words.mergeWith}>
        <Select select={{ ref: select }} value={other} onChange={(_, data) => setOther(data.value)}>
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
