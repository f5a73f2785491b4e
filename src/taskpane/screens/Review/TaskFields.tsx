import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { STREAMS } from "../../../domain/plan";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { SelectField } from "../Maintain/fields/ChoiceField";
import { TextField } from "../Maintain/fields/TextField";
import { DueFields } from "./DueFields";
import type { TaskEntry } from "./task-entry";
import { useReviewTexts } from "./texts";

const SCOPES = ["once", "each-unit"] as const;

/** The fields of a task; the first takes the focus when the form opens. */
export function TaskFields(props: {
  readonly entry: TaskEntry;
  readonly draft: PlanDraft;
  readonly onChange: (entry: TaskEntry) => void;
}): ReactElement {
  const { entry, draft } = props;
  const words = useReviewTexts().task;
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    first.current?.focus();
    // The form is taller than the pane: the source line above the field is to be seen as well.
    first.current?.closest("form")?.scrollIntoView({ block: "start" });
  }, []);
  const change = (part: Partial<TaskEntry>): void => props.onChange({ ...entry, ...part });
  const names = [...draft.bodies, ...draft.units].map(({ name }) => name);
  const untitled = entry.title.trim() === "";
  return (
    <>
      <Field label={words.title} required {...(untitled ? { hint: words.titleMissing } : {})}>
        <Textarea
          textarea={{ ref: first }}
          value={entry.title}
          resize="vertical"
          rows={4}
          onChange={(_, data) => change({ title: data.value })}
        />
      </Field>
      <TextField
        label={words.shortTitle}
        text={entry.shortTitle}
        onChange={(shortTitle) => change({ shortTitle })}
      />
      <DueFields
        deadline={entry.deadline}
        day={entry.day}
        issuedOn={draft.head.issuedOn}
        onChange={(deadline, day) => change({ deadline, day })}
      />
      <SelectField
        label={words.scope}
        value={entry.scope}
        choices={SCOPES.map((value) => ({ value, label: words.scopes[value] }))}
        onChange={(scope) => change({ scope })}
      />
      <TextField
        label={words.lead}
        hint={words.leadHint}
        text={entry.lead}
        names={[...new Set(names)]}
        onChange={(lead) => change({ lead })}
      />
      <TextField
        label={words.support}
        hint={words.supportHint}
        text={entry.support}
        onChange={(support) => change({ support })}
      />
      <SelectField
        label={words.stream}
        value={entry.stream}
        choices={STREAMS.map((value) => ({ value, label: words.streams[value] }))}
        onChange={(stream) => change({ stream })}
      />
      <TextField label={words.product} text={entry.product} onChange={(product) => change({ product })} />
    </>
  );
}
