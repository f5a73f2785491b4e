import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import { ProblemBar } from "../../components/ProblemBar";
import { useCardStyles } from "../../cards.styles";
import { useQuickForms } from "../../drafts/DraftsContext";
import type { QuickEntry } from "../../drafts/useQuickEntries";
import { useHandOverFocus } from "../../focus/useHandOverFocus";
import { DateField } from "../../forms/DateField";
import { sayError } from "../../forms/field-error";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { exampleYear, type FormProps } from "../../forms/useForm";
import { useLanguage } from "../../language/LanguageContext";
import { useTellProblem } from "../../tracker/useTellProblem";
import { useTracker } from "../../tracker/TrackerContext";
import { readExtend } from "../Maintain/Extend";
import { readSendBack } from "../Maintain/SendBack";
import { useTaskCardStyles } from "./TaskCard.styles";

/** A new day or a reason, asked for right at the task and written in one go; Escape closes it while nothing is typed. */
export function QuickForm({
  id,
  entry,
  dashboard,
}: FormProps & { readonly id: string; readonly entry: QuickEntry }): ReactElement {
  const texts = useMaintainTexts();
  const { quick: words } = useLanguage().texts.dashboard;
  const { cancel } = useLanguage().texts;
  const shared = useCardStyles();
  const styles = useTaskCardStyles();
  const { put } = useQuickForms();
  const { run, running } = useTracker();
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const tell = useTellProblem(setProblem);
  const form = useRef<HTMLFormElement>(null);
  useHandOverFocus(form);
  // What comes back with words in it was not opened just now.
  const [isFresh] = useState(isEmpty(entry));
  useEffect(() => {
    if (isFresh) form.current?.querySelector("input")?.focus();
  }, [isFresh]);
  const { tracker } = dashboard;
  const year = exampleYear(dashboard);
  const isExtending = entry.kind === "extend";
  const context = { tracker, ids: [id], year };
  const reading = isExtending ? readExtend(entry, context) : readSendBack(entry.reason, context);
  const errorAt = (field: string): string | undefined => {
    const error = tried && !reading.ok ? reading.problem[field] : undefined;
    return error && sayError(texts, error);
  };
  const write = async (): Promise<void> => {
    if (!reading.ok) return;
    setProblem(null);
    const title = words.titled(texts.forms[entry.kind].title, id);
    const done = await run({ reason: "", ...reading.value, title });
    if (done.ok) put(id, null);
    else tell({ title, problem: done.problem, retry: () => void write() });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reading.ok) void write();
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    // Otherwise office.js, in Excel on the web, takes the focus to the pane's first button.
    event.stopPropagation();
    if (isEmpty(entry)) put(id, null);
  };
  const change = (changed: Partial<QuickEntry>): void => put(id, { ...entry, ...changed });
  return (
    <form
      ref={form}
      noValidate
      aria-label={words.titled(texts.forms[entry.kind].title, id)}
      className={styles.quick}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      {isExtending && (
        <DateField
          label={texts.forms.extend.day}
          value={entry.day}
          error={errorAt("day") ?? errorAt("tasks")}
          onChange={(day) => change({ day })}
          year={year}
          required
        />
      )}
      <TextField
        label={texts.reason}
        value={entry.reason}
        error={errorAt("reason") ?? (isExtending ? undefined : errorAt("tasks"))}
        onChange={(reason) => change({ reason })}
        placeholder={texts.forms[entry.kind].reasonExample}
        required
      />
      <ProblemBar problem={problem} onRetry={() => void write()} />
      <div className={shared.buttons}>
        <Button appearance="primary" size="small" type="submit" disabledFocusable={running !== null}>
          {words.write}
        </Button>
        <Button size="small" onClick={() => put(id, null)}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}

function isEmpty({ day, reason }: QuickEntry): boolean {
  return day + reason === "";
}
