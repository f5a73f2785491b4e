import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from "react";
import type { Dashboard } from "../../actions/dashboard";
import type { Problem } from "../../domain/result";
import { ProblemBar } from "../components/ProblemBar";
import { DateField } from "../forms/DateField";
import { sayError } from "../forms/field-error";
import { useMaintainTexts } from "../forms/texts";
import { exampleYear } from "../forms/useForm";
import { useLanguage } from "../language/LanguageContext";
import { LINE, column } from "../looks";
import { useTracker } from "../tracker/TrackerContext";
import { useTellProblem } from "../tracker/useTellProblem";
import { readSettings, showSettings } from "./Maintain/read-settings";

/** The day the numbers speak of, changed right below the header in one write; Escape leaves it as it is. */
export function ReportDate(props: {
  readonly dashboard: Dashboard;
  readonly onClose: () => void;
}): ReactElement {
  const texts = useMaintainTexts();
  const { settings: words } = texts.forms;
  const { cancel, dashboard: panes } = useLanguage().texts;
  const styles = useStyles();
  const { run, running } = useTracker();
  const { settings } = props.dashboard.tracker;
  const year = exampleYear(props.dashboard);
  const [text, setText] = useState(showSettings(settings).reportDate);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const tell = useTellProblem(setProblem);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.select(), []);
  const reading = readSettings({ reportDate: text }, { settings, year });
  const error = tried && !reading.ok ? reading.problem["reportDate"] : undefined;
  const title = words.reportDate;
  const write = async (): Promise<void> => {
    if (!reading.ok) return;
    const done = await run({ reason: "", ...reading.value, title });
    if (done.ok || done.problem.code === "nothing-to-do") props.onClose();
    else tell({ title, problem: done.problem, retry: () => void write() });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reading.ok) void write();
    else form.current?.querySelector("input")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    // Otherwise office.js, in Excel on the web, takes the focus to the pane's first button.
    event.stopPropagation();
    props.onClose();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={title}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <DateField
        label={title}
        hint={words.reportDateHint}
        value={text}
        error={error && sayError(texts, error)}
        onChange={setText}
        year={year}
      />
      <ProblemBar problem={problem} onRetry={() => void write()} />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" type="submit" disabledFocusable={running !== null}>
          {panes.quick.write}
        </Button>
        <Button size="small" onClick={props.onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    ...column(tokens.spacingVerticalS),
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    borderBottom: LINE,
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});
