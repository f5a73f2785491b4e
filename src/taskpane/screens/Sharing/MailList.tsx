import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PreparedMail } from "../../../actions/mail";
import { useSharing } from "../../services/SharingContext";
import { MailCard } from "./MailCard";
import { useSharingStyles } from "./Sharing.styles";
import { useSharingTexts } from "./texts";
import type { Saving } from "./useSaving";

/** Reminders, a card each, to be saved as drafts one by one; nothing for none. */
export function MailList(props: {
  readonly mails: readonly PreparedMail[];
  readonly saving: Saving;
}): ReactElement | null {
  const { remind: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { saveDraft } = useSharing();
  const { mails, saving } = props;
  if (mails.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.list, styles.plain)}>
      {mails.map((mail) => (
        <MailCard
          key={mail.recipient}
          mail={mail}
          about=""
          onSaveDraft={() => void saving.save(() => saveDraft(mail, words.file(mail.recipient)))}
        />
      ))}
    </ul>
  );
}
