import { Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { choiceOf } from "../../../domain/entry";
import type { TaskFields as Fields } from "../../../domain/edit/tasks";
import { TASK_STATES, type Task } from "../../../domain/task";
import { useLanguage } from "../../language/LanguageContext";
import { STATE_WORDS } from "../../language/trackerWords";
import { SavedInput } from "./SavedInput";
import { readPercent, showPercentEntry } from "./percent-entry";
import { useTaskCardStyles } from "./TaskCard.styles";

/** The fields of a task that change from day to day, each saved by itself. */
export function TaskFields(props: {
  readonly task: Task;
  readonly onSave: (field: string, fields: Fields) => void;
}): ReactElement {
  const { language, texts } = useLanguage();
  const { card: words } = texts.dashboard;
  const styles = useTaskCardStyles();
  const id = useId();
  const { task, onSave } = props;
  const state = choiceOf(task.state);
  const states = STATE_WORDS[language];
  return (
    <div className={styles.fields}>
      <label htmlFor={`${id}state`} className={styles.name}>
        {words.state}
      </label>
      <Select
        id={`${id}state`}
        size="small"
        value={state ?? ""}
        onChange={(_, { value }) => {
          const chosen = TASK_STATES.find((each) => each === value);
          if (chosen !== undefined && chosen !== state) onSave(words.state, { state: chosen });
        }}
      >
        {state === null && <option value="">–</option>}
        {TASK_STATES.map((each) => (
          <option key={each} value={each}>
            {states[each]}
          </option>
        ))}
      </Select>
      <SavedInput
        id={`${id}percent`}
        label={words.percent}
        saved={showPercentEntry(task.percent)}
        isValid={(text) => readPercent(text) !== undefined}
        onSave={(text) => onSave(words.percent, { percent: readPercent(text) ?? null })}
      />
      <SavedInput
        id={`${id}difficulty`}
        label={words.difficulty}
        hint={words.difficultyHint}
        saved={task.difficulty}
        onSave={(difficulty) => onSave(words.difficulty, { difficulty })}
      />
    </div>
  );
}
