import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ClipboardEvent, ReactElement } from "react";
import { useMaintainTexts } from "../../forms/texts";
import { column, LINE } from "../../looks";
import { boxKey, CONTACT_FIELDS, type ContactField, type ContactTexts, type Person } from "./contact-list";

/** A unit or body with the boxes for its contact; several lines pasted fill those below as well. */
export function ContactBoxes(props: {
  readonly person: Person;
  readonly values: ContactTexts;
  readonly errorAt: (key: string) => string | undefined;
  readonly onChange: (key: string, text: string) => void;
  readonly onPaste: (field: ContactField, text: string) => void;
}): ReactElement {
  const words = useMaintainTexts().forms.contacts;
  const styles = useStyles();
  const { person, values, errorAt } = props;
  const pasteInto =
    (field: ContactField) =>
    (event: ClipboardEvent): void => {
      const pasted = event.clipboardData.getData("text/plain");
      if (!/[\n\t]/.test(pasted.trim())) return;
      event.preventDefault();
      props.onPaste(field, pasted);
    };
  return (
    <li className={styles.person}>
      <fieldset className={styles.boxes}>
        <legend className={styles.name}>{person.name}</legend>
        {CONTACT_FIELDS.map((field) => {
          const key = boxKey(person, field);
          const error = errorAt(key);
          return (
            <Field
              key={field}
              size="small"
              label={words[field]}
              {...(error === undefined ? {} : { validationMessage: error })}
            >
              <Input
                value={values[key] ?? ""}
                inputMode={field === "email" ? "email" : "text"}
                onChange={(_, data) => props.onChange(key, data.value)}
                onPaste={pasteInto(field)}
              />
            </Field>
          );
        })}
      </fieldset>
    </li>
  );
}

const useStyles = makeStyles({
  person: { paddingBottom: tokens.spacingVerticalS, borderBottom: LINE },
  boxes: { ...column(tokens.spacingVerticalXXS), minWidth: 0, margin: 0, padding: 0, border: 0 },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});
