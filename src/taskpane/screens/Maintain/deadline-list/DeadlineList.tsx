import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { calendarOf } from "../../../../domain/edit/calendar";
import { Text } from "../../../components/Words";
import { SelectField } from "../../../forms/ChoiceField";
import { sayError, type FieldError } from "../../../forms/field-error";
import { Frame } from "../../../forms/Frame";
import { useMaintainTexts } from "../../../forms/texts";
import { exampleYear, useForm, type FormProps } from "../../../forms/useForm";
import { useListKeys } from "../../../forms/useListKeys";
import { BARE_LIST, column } from "../../../looks";
import { DeadlineRow } from "./DeadlineRow";
import { pasteDeadlines, readDeadlineList, showDeadlines, type DeadlineTexts } from "./read-deadline-list";
import { useDeadlineScope } from "./useDeadlineScope";

/** Boxes drawn at once, and how many more each time. */
const PAGE = 60;

/** The deadline of each different piece of work in one list, for quick typing and for a pasted column. */
export function DeadlineList({ dashboard }: FormProps): ReactElement {
  const texts = useMaintainTexts();
  const { deadlines: words } = texts.forms;
  const styles = useStyles();
  const keys = useListKeys();
  const [shown, setShown] = useState(PAGE);
  const { tracker } = dashboard;
  const year = exampleYear(dashboard);
  const calendar = useMemo(() => calendarOf(tracker), [tracker]);
  const { scope, choices, entries, choose } = useDeadlineScope(dashboard);
  const form = useForm<DeadlineTexts>(showDeadlines(entries), (_, typed) =>
    readDeadlineList(typed, { entries, year }),
  );
  // Lines of a paste that went nowhere are said where it was pasted.
  const [missed, setMissed] = useState<{ readonly at: string; readonly error: FieldError } | null>(null);
  const paste = (at: string, text: string): void => {
    const { texts: pasted, left } = pasteDeadlines(entries, at, text);
    form.change(pasted);
    setMissed(left === 0 ? null : { at, error: { code: "paste-left", at: String(left) } });
  };
  return (
    <Frame name="deadlines" form={form} intro={words.hint}>
      {choices.length > 1 && (
        <SelectField label={words.scope} value={scope} choices={choices} onChange={choose} />
      )}
      {entries.length === 0 && <Text>{words.none}</Text>}
      <ul className={styles.list} data-wanted {...keys}>
        {entries.slice(0, shown).map((entry) => (
          <DeadlineRow
            key={entry.key}
            entry={entry}
            value={form.values[entry.key] ?? ""}
            year={year}
            calendar={calendar}
            error={missed?.at === entry.key ? sayError(texts, missed.error) : form.errorAt(entry.key)}
            onChange={(text) => {
              setMissed(null);
              form.change({ [entry.key]: text });
            }}
            onPaste={(text) => paste(entry.key, text)}
          />
        ))}
      </ul>
      {entries.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {words.more(entries.length - shown)}
        </Button>
      )}
    </Frame>
  );
}

const useStyles = makeStyles({
  list: { ...BARE_LIST, ...column(tokens.spacingVerticalS) },
});
