import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Recipient } from "../../../../domain/recipient";
import { readAddresses } from "../../../../domain/addresses";
import { useAnnouncement } from "../../../announce/AnnounceContext";
import { useNavigation } from "../../../navigation/NavigationContext";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";

/** What would be made: how many copies and rows, who has no address, what goes to nobody. */
export function CopiesPreview(props: {
  readonly chosen: readonly Recipient[];
  readonly forNobody: number;
  /** Names of the list that have no rows to be sent. */
  readonly withoutRows: readonly string[];
}): ReactElement {
  const { copies: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { go } = useNavigation();
  const { chosen, forNobody, withoutRows } = props;
  const rows = chosen.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const withoutEmail = chosen.filter(({ email }) => readAddresses(email).length === 0).length;
  const sentence = chosen.length === 0 ? words.chooseOne : words.preview(chosen.length, rows);
  useAnnouncement(sentence);
  return (
    <div className={styles.card}>
      <p className={styles.words}>
        <strong>{sentence}</strong>
      </p>
      {withoutEmail > 0 && (
        <p className={styles.small}>
          {words.withoutEmail(withoutEmail)}{" "}
          <Link onClick={() => go("maintain", { form: "contacts" })}>{words.fillContacts}</Link>
        </p>
      )}
      {withoutRows.length > 0 && <p className={styles.small}>{words.withoutRows(withoutRows.join("; "))}</p>}
      {forNobody > 0 && <p className={styles.small}>! {words.forNobody(forNobody)}</p>}
    </div>
  );
}
