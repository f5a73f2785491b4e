import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Recipient } from "../../../../domain/recipient";
import type { SharingPaneTexts } from "../../../../i18n/sharing-pane.vi";
import { readAddressCell, type Addresses } from "../../../../workbook/mail/addresses";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";

function sayEmail({ addresses, unread }: Addresses, words: SharingPaneTexts["copies"]): string {
  if (unread.length > 0) return words.unreadEmail(unread.join("; "));
  return addresses.length === 0 ? words.noEmail : "";
}

/** Chooses who gets a copy; says who has no e-mail. */
export function RecipientChecks(props: {
  readonly recipients: readonly Recipient[];
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}): ReactElement {
  const { copies: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { recipients, chosen, onChange } = props;
  const all = chosen.length === recipients.length;
  const labelOf = ({ name, tasks, email }: Recipient): string =>
    [words.recipient(name, tasks.length), sayEmail(readAddressCell(email), words)]
      .filter((part) => part !== "")
      .join(" · ");
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{words.recipients}</legend>
      {recipients.length > 1 && (
        <Checkbox
          checked={all ? true : chosen.length > 0 ? "mixed" : false}
          label={words.all(recipients.length)}
          onChange={() => onChange(all ? [] : recipients.map(({ name }) => name))}
        />
      )}
      {recipients.map((recipient) => (
        <Checkbox
          key={recipient.name}
          label={labelOf(recipient)}
          checked={chosen.includes(recipient.name)}
          onChange={(_, { checked }) =>
            onChange(
              checked === true
                ? [...chosen, recipient.name]
                : chosen.filter((other) => other !== recipient.name),
            )
          }
        />
      ))}
    </fieldset>
  );
}
