import { Input, Select } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent, type ReactElement } from "react";
import { TASK_STATES } from "../../../domain/fields/choices";
import type { Task } from "../../../domain/task";
import { LABELS } from "../../../i18n/workbook";
import { useShownTask } from "../../drafts/DraftsContext";
import { useLanguage } from "../../language/LanguageContext";
import { useTaskCardStyles } from "./TaskCard.styles";
import { useFieldDraft, type FieldDraft } from "./useFieldDraft";

/** The fields of a task that change from day to day, each saved by itself; why it is late is asked where it is. */
export function TaskFields(props: { readonly task: Task; readonly isLate: boolean }): ReactElement {
  const { task, isLate } = props;
  const { card: words } = useLanguage().texts.dashboard;
  const styles = useTaskCardStyles();
  const id = useId();
  const lateReason = useFieldDraft(task, "lateReason");
  const percent = useFieldDraft(task, "percent");
  const difficulty = useFieldDraft(task, "difficulty");
  const proposal = useFieldDraft(task, "proposal");
  useShownTask(task.id);
  const hint = words.difficultyHint;
  return (
    <div className={styles.fields}>
      <StateField id={`${id}state`} task={task} />
      <SavedInput id={`${id}percent`} label={words.percent} draft={percent} />
      <SavedInput id={`${id}difficulty`} label={words.difficulty} hint={hint} draft={difficulty} />
      <SavedInput id={`${id}proposal`} label={words.proposal} hint={hint} draft={proposal} />
      {(isLate || lateReason.text !== "") && (
        <SavedInput id={`${id}late`} label={words.lateReason} hint={hint} draft={lateReason} />
      )}
    </div>
  );
}

/** The state: chosen with the pointer it is saved at once; arrow keys pass over states, and Enter or leaving saves the one they came to. */
function StateField(props: { readonly id: string; readonly task: Task }): ReactElement {
  const { language, texts } = useLanguage();
  const { card: words } = texts.dashboard;
  const styles = useTaskCardStyles();
  const { id, task } = props;
  const draft = useFieldDraft(task, "state");
  const byKeys = useRef(false);
  return (
    <>
      <label htmlFor={id} className={styles.name}>
        {words.state}
      </label>
      <Select
        id={id}
        size="small"
        value={draft.text}
        aria-describedby={draft.isTyped ? `${id}-enter` : undefined}
        onPointerDown={() => {
          byKeys.current = false;
        }}
        onKeyDown={(event) => {
          byKeys.current = true;
          onSaveKeys(event, draft);
        }}
        onChange={(_, { value }) => (byKeys.current ? draft.type(value) : draft.save(value))}
        onBlur={draft.leave}
      >
        {draft.text === "" && <option value="">–</option>}
        {TASK_STATES.map((each) => (
          <option key={each} value={each}>
            {LABELS[language].states[each]}
          </option>
        ))}
      </Select>
      {draft.isTyped && (
        <span id={`${id}-enter`} className={styles.enter}>
          {words.enterSaves}
        </span>
      )}
    </>
  );
}

/** Enter saves what was typed; Escape brings back what was saved. */
function onSaveKeys(event: KeyboardEvent, draft: FieldDraft): void {
  if (event.key === "Enter") draft.save(draft.text);
  if (event.key !== "Escape") return;
  draft.drop();
  // Otherwise office.js, in Excel on the web, takes the focus to the pane's first button.
  event.stopPropagation();
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
        onKeyDown={(event) => onSaveKeys(event, draft)}
      />
    </>
  );
}
