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

/** The form of a task's entry: what it says, what is wrong with it, and writing it. */
interface QuickWriting {
  /** Problems of fields are told once a person has tried. */
  errorAt(field: string): string | undefined;
  readonly problem: Problem | null;
  /** Writes it where it is in order; says whether it was. */
  submit(): boolean;
  write(): Promise<void>;
}

function useQuickWriting(id: string, entry: QuickEntry, dashboard: FormProps["dashboard"]): QuickWriting {
  const texts = useMaintainTexts();
  const { quick: words } = useLanguage().texts.dashboard;
  const { put } = useQuickForms();
  const { run } = useTracker();
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const tell = useTellProblem(setProblem);
  const context = { tracker: dashboard.tracker, ids: [id], year: exampleYear(dashboard) };
  const reading = entry.kind === "extend" ? readExtend(entry, context) : readSendBack(entry.reason, context);
  const write = async (): Promise<void> => {
    if (!reading.ok) return;
    setProblem(null);
    const title = words.titled(texts.forms[entry.kind].title, id);
    const done = await run({ reason: "", ...reading.value, title });
    if (done.ok) put(id, null);
    else tell({ title, problem: done.problem, retry: () => void write() });
  };
  return {
    problem,
    write,
    errorAt: (field) => {
      const error = tried && !reading.ok ? reading.problem[field] : undefined;
      return error && sayError(texts, error);
    },
    submit: () => {
      setTried(true);
      if (reading.ok) void write();
      return reading.ok;
    },
  };
}

/** A new day or a reason, asked for right at the task and written in one go; Escape closes it while nothing is typed. */
export function QuickForm({
  id,
  entry,
  dashboard,
}: FormProps & { readonly id: string; readonly entry: QuickEntry }): ReactElement {
  const texts = useMaintainTexts();
  const { cancel, dashboard: words } = useLanguage().texts;
  const shared = useCardStyles();
  const styles = useTaskCardStyles();
  const { put } = useQuickForms();
  const { running } = useTracker();
  const { errorAt, problem, submit, write } = useQuickWriting(id, entry, dashboard);
  const form = useRef<HTMLFormElement>(null);
  useHandOverFocus(form);
  // What comes back with words in it was not opened just now.
  const [isFresh] = useState(isEmpty(entry));
  useEffect(() => {
    if (isFresh) form.current?.querySelector("input")?.focus();
  }, [isFresh]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (submit()) return;
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    // Otherwise office.js, in Excel on the web, takes the focus to the pane's first button.
    event.stopPropagation();
    if (isEmpty(entry)) put(id, null);
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={words.quick.titled(texts.forms[entry.kind].title, id)}
      className={styles.quick}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <QuickFields id={id} entry={entry} year={exampleYear(dashboard)} errorAt={errorAt} />
      <ProblemBar problem={problem} onRetry={() => void write()} />
      <div className={shared.buttons}>
        <Button appearance="primary" size="small" type="submit" disabledFocusable={running !== null}>
          {words.quick.write}
        </Button>
        <Button size="small" onClick={() => put(id, null)}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}

function QuickFields({
  id,
  entry,
  year,
  errorAt,
}: Pick<QuickWriting, "errorAt"> & {
  readonly id: string;
  readonly entry: QuickEntry;
  readonly year: number;
}): ReactElement {
  const texts = useMaintainTexts();
  const { put } = useQuickForms();
  const isExtending = entry.kind === "extend";
  return (
    <>
      {isExtending && (
        <DateField
          label={texts.forms.extend.day}
          value={entry.day}
          error={errorAt("day") ?? errorAt("tasks")}
          onChange={(day) => put(id, { ...entry, day })}
          year={year}
          required
        />
      )}
      <TextField
        label={texts.reason}
        value={entry.reason}
        error={errorAt("reason") ?? (isExtending ? undefined : errorAt("tasks"))}
        onChange={(reason) => put(id, { ...entry, reason })}
        placeholder={texts.forms[entry.kind].reasonExample}
        required
      />
    </>
  );
}

function isEmpty({ day, reason }: QuickEntry): boolean {
  return day + reason === "";
}
