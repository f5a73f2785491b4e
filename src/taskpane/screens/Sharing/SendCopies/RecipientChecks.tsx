import type { ReactElement } from "react";
import type { Recipient } from "../../../../domain/recipient";
import { readAddressCell } from "../../../../domain/addresses";
import { CheckAll, CheckEach } from "../../../components/Checks";
import type { FieldAccess } from "../../../forms/field-access";
import { useTracker } from "../../../tracker/TrackerContext";
import { shortUnitName } from "../../Task/unit-name";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";

/** Chooses who gets a copy; says who has no e-mail. */
export function RecipientChecks(
  props: FieldAccess<readonly string[]> & { readonly recipients: readonly Recipient[] },
): ReactElement {
  const { copies: words } = useSharingTexts();
  const tracker = useTracker().dashboard?.tracker;
  const styles = useSharingStyles();
  const { recipients, value, onChange } = props;
  const names = recipients.map(({ name }) => name);
  const describe = ({ name, tasks, email }: Recipient): string => {
    const { addresses, unread } = readAddressCell(email);
    const amiss = unread.length > 0 ? words.unreadEmail(unread.join("; ")) : words.noEmail;
    const isFine = unread.length === 0 && addresses.length > 0;
    return [words.recipient(shortUnitName(tracker, name), tasks.length), ...(isFine ? [] : [amiss])].join(
      " · ",
    );
  };
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{words.recipients}</legend>
      {names.length > 1 && (
        <CheckAll value={value} all={names} label={words.all(names.length)} onChange={onChange} />
      )}
      {recipients.map((recipient) => (
        <CheckEach
          key={recipient.name}
          value={value}
          name={recipient.name}
          label={describe(recipient)}
          onChange={onChange}
        />
      ))}
    </fieldset>
  );
}
