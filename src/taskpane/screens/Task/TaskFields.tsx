import { Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { TASK_STATES } from "../../../domain/fields/choices";
import type { Task } from "../../../domain/task";
import { useLanguage } from "../../language/LanguageContext";
import { LABELS } from "../../../i18n/workbook";
import { SavedInput } from "./SavedInput";
import { useTaskCardStyles } from "./TaskCard.styles";
import { useFieldDraft } from "./useFieldDraft";

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
