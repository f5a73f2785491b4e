import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { PreparedMail } from "../../../actions/mail";
import { useSharing } from "../../services/SharingContext";
import { CopyButton } from "./CopyButton";
import { useSharingStyles } from "./Sharing.styles";
import { useSharingTexts } from "./texts";

/** A mail to one recipient: who it goes to, and the ways to send it. */
export function MailCard(props: {
  readonly mail: PreparedMail;
  /** What stands beside the name. */
  readonly about: string;
  readonly onSaveDraft: () => void;
  /** Buttons of the copy that goes with it. */
  readonly children?: ReactNode;
}): ReactElement {
  const { mail: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { savesFiles } = useSharing();
  const [shown, setShown] = useState(false);
  const { recipient, draft, mailto, unreadAddresses } = props.mail;
  const to = draft.to.join(", ");
  const isWithCopy = props.children !== undefined;
  const hint =
    mailto === null ? words.tooLong : `${words.openFallback}${isWithCopy ? ` ${words.openHint}` : ""}`;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{recipient}</h3>
      <p className={styles.small}>
        {[props.about, to === "" ? words.noAddress : to].filter((part) => part !== "").join(" · ")}
      </p>
      {unreadAddresses.length > 0 && (
        <p className={styles.small}>
          <strong>! {words.unread}:</strong> {unreadAddresses.join("; ")}
        </p>
      )}
      <div className={styles.buttons}>
        {props.children}
        {savesFiles && (
          <Button size="small" aria-label={`${words.draft}: ${recipient}`} onClick={props.onSaveDraft}>
            {words.draft}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={shown}
          aria-label={`${shown ? words.hide : words.show}: ${recipient}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? words.hide : words.show}
        </Button>
      </div>
      {shown && (
        <>
          <p className={styles.small}>
            <strong>{words.subject}:</strong> {draft.subject}
          </p>
          <pre className={styles.mail}>{draft.body}</pre>
          <div className={mergeClasses(styles.buttons, styles.small)}>
            {to !== "" && <CopyButton what={words.copyTo} text={to} />}
            <CopyButton what={words.copySubject} text={draft.subject} />
            <CopyButton what={words.copyBody} text={draft.body} />
            {mailto !== null && (
              <Button as="a" size="small" href={mailto} target="_blank" rel="noreferrer">
                {words.open}
              </Button>
            )}
          </div>
          <p className={mergeClasses(styles.small, styles.muted)}>{hint}</p>
        </>
      )}
    </li>
  );
}
