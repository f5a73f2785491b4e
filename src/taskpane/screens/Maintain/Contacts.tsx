import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { sayError, type FieldError } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";
import { BARE_LIST, column } from "../../looks";
import {
  boxKey,
  listPeople,
  pasteContacts,
  readContacts,
  showContacts,
  type ContactField,
  type ContactTexts,
  type Person,
} from "./contact-list";
import { ContactBoxes } from "./ContactBoxes";

/** Contact and e-mail of every unit and body in one list, into which columns can be pasted. */
export function Contacts({ dashboard }: FormProps): ReactElement {
  const texts = useMaintainTexts();
  const styles = useStyles();
  const people = listPeople(dashboard.tracker);
  const form = useForm<ContactTexts>(showContacts(people), (_, typed) => readContacts(typed, people));
  // Names of a paste that nobody bears are said where it was pasted.
  const [missed, setMissed] = useState<{ readonly at: string; readonly error: FieldError } | null>(null);
  const paste = (person: Person, field: ContactField, text: string): void => {
    const { texts: pasted, unmatched } = pasteContacts(people, { key: person.key, field }, text);
    form.change(pasted);
    const error: FieldError = { code: "paste-unmatched", at: unmatched.join("; ") };
    setMissed(unmatched.length === 0 ? null : { at: boxKey(person, field), error });
  };
  return (
    <Frame name="contacts" form={form} intro={texts.forms.contacts.hint} isEmpty={people.length === 0}>
      <ul className={styles.list}>
        {people.map((person) => (
          <ContactBoxes
            key={person.key}
            person={person}
            values={form.values}
            errorAt={(key) => (missed?.at === key ? sayError(texts, missed.error) : form.errorAt(key))}
            onChange={(key, text) => {
              setMissed(null);
              form.change({ [key]: text });
            }}
            onPaste={(field, text) => paste(person, field, text)}
          />
        ))}
      </ul>
    </Frame>
  );
}

const useStyles = makeStyles({
  list: { ...BARE_LIST, ...column(tokens.spacingVerticalS) },
});
