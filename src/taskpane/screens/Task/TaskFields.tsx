import { Input, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { TASK_STATES } from "../../../domain/fields/choices";
import type { Task } from "../../../domain/task";
import { LABELS } from "../../../i18n/workbook";
import { useLanguage } from "../../language/LanguageContext";
import { useTaskCardStyles } from "./TaskCard.styles";
import { useFieldDraft, type FieldDraft } from "./useFieldDraft";

/** The fields of a task that change from day to day, each saved by itself. */
export function TaskFields({ task }: { readonly task: Task }): ReactElement {
  const { language, texts } = useLanguage();
  const { card: words } = texts.dashboard;
  const styles = useTaskCardStyles();
  const id = useId();
  const state = useFieldDraft(task, "state");
  const percent = useFieldDraft(task, "percent");
  const difficulty = useFieldDraft(task, "difficulty");
  const states = LABELS[language].states;
  return (
    <div className={styles.fields}>
      <label htmlFor={`${id}state`} className={styles.name}>
        {words.state}
      </label>
      <Select
        id={`${id}state`}
        size="small"
        value={state.text}
        onChange={(_, { value }) => state.save(value)}
      >
        {state.text === "" && <option value="">–</option>}
        {TASK_STATES.map((each) => (
          <option key={each} value={each}>
            {states[each]}
          </option>
        ))}
      </Select>
      <SavedInput id={`${id}percent`} label={words.percent} draft={percent} />
      <SavedInput
        id={`${id}difficulty`}
        label={words.difficulty}
        hint={words.difficultyHint}
        draft={difficulty}
      />
    </div>
  );
}

/** A box whose words are saved with Enter or when it is left; Escape brings back what was saved. */
function SavedInput(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly draft: FieldDraft;
}): ReactElement {
  const styles = useTaskCardStyles();
  const { id, label, draft } = props;
  return (
    <>
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      <Input
        id={id}
        size="small"
        className={styles.input}
        value={draft.text}
        placeholder={props.hint}
        aria-invalid={!draft.isValid}
        onChange={(_, { value }) => draft.type(value)}
        onBlur={draft.leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") draft.save(draft.text);
          if (event.key !== "Escape") return;
          draft.drop();
          // Otherwise office.js, in Excel on the web, takes the focus to the pane's first button.
          event.stopPropagation();
        }}
      />
    </>
  );
}
