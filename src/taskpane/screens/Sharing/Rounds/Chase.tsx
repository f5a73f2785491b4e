import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../../../announce/AnnounceContext";
import { FreshFocus } from "../../../focus/FreshFocus";
import { useSharing } from "../../../services/SharingContext";
import { CopyButton } from "../CopyButton";
import { DraftsButton } from "../DraftsButton";
import { MailList } from "../MailList";
import { useSharingStyles } from "../Sharing.styles";
import { SharingProblem } from "../SharingProblem";
import { useSharingTexts } from "../texts";
import { useMaking } from "../useMaking";
import { useSaving } from "../useSaving";

/** The ways to remind those who have not answered a round: a text for a chat, a letter each. */
export function Chase(props: {
  readonly round: number;
  /** By when it was asked back; "" where nothing was agreed. */
  readonly by: string;
  readonly names: readonly string[];
}): ReactElement {
  const { rounds: words } = useSharingTexts();
  const styles = useSharingStyles();
  const sharing = useSharing();
  const saving = useSaving();
  const { round, by, names } = props;
  const making = useMaking(true, () => sharing.makeRoundReminders(round));
  const { made: mails, isMaking, make } = making;
  const said = mails === null ? "" : mails.length === 0 ? words.noLetters : words.written(mails.length);
  useAnnouncement(said);
  return (
    <>
      <div className={styles.buttons}>
        <CopyButton what={words.chat} text={words.chatText(round, by, names.length, names.join("; "))} />
        <Button size="small" disabledFocusable={isMaking} onClick={() => void make()}>
          {words.write}
        </Button>
      </div>
      <SharingProblem problem={making.problem ?? saving.problem} />
      {said !== "" && <p className={styles.small}>{said}</p>}
      {mails !== null && (
        <FreshFocus of={mails}>
          <div className={styles.buttons}>
            <DraftsButton mails={mails} name={words.zip(round)} />
          </div>
          <MailList mails={mails} saving={saving} />
        </FreshFocus>
      )}
    </>
  );
}
