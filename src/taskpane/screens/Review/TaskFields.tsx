import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { STREAMS } from "../../../domain/plan";
import { choicesOf, SelectField } from "../../forms/ChoiceField";
import type { FieldOf } from "../../forms/field-access";
import { TextField } from "../../forms/TextField";
import { useOnDesk } from "./Desk";
import { DueFields } from "./DueFields";
import type { TaskEntry } from "./task-entry";
import { useReviewTexts } from "./texts";

/** The fields of a task. */
export function TaskFields(props: {
  readonly entry: TaskEntry;
  readonly field: FieldOf<TaskEntry>;
  readonly onChange: (entry: TaskEntry) => void;
}): ReactElement {
  const { entry, field } = props;
  const { bodies, units, head } = useOnDesk().draft;
  const words = useReviewTexts().task;
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The form is taller than the pane: the source line above the field is to be seen as well.
    first.current?.closest("form")?.scrollIntoView({ block: "start" });
  }, []);
  const names = [...bodies, ...units].map(({ name }) => name);
  const title = field("title");
  return (
    <>
      <Field label={words.title} required {...(title.value.trim() === "" && { hint: words.titleMissing })}>
        <Textarea
          textarea={{ ref: first }}
          value={title.value}
          resize="vertical"
          rows={4}
          onChange={(_, data) => title.onChange(data.value)}
        />
      </Field>
      <TextField label={words.shortTitle} {...field("shortTitle")} />
      <DueFields
        deadline={entry.deadline}
        day={entry.day}
        issuedOn={head.issuedOn}
        onChange={(deadline, day) => props.onChange({ ...entry, deadline, day })}
      />
      <SelectField label={words.scope} {...field("scope")} choices={choicesOf(words.scopes)} />
      <TextField label={words.lead} hint={words.leadHint} {...field("lead")} names={[...new Set(names)]} />
      <TextField label={words.support} hint={words.supportHint} {...field("support")} />
      <SelectField
        label={words.stream}
        {...field("stream")}
        choices={STREAMS.map((value) => ({ value, label: words.streams[value] }))}
      />
      <TextField label={words.product} {...field("product")} />
    </>
  );
}
