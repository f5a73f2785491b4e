import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Problem } from "../../../../domain/result";
import { useAnnounce } from "../../../announce/AnnounceContext";
import { ActionBar } from "../../../components/ActionBar";
import { Screen } from "../../../components/Screen";
import { Note } from "../../../components/Words";
import { useNavigation } from "../../../navigation/NavigationContext";
import { useSharing } from "../../../services/SharingContext";
import type { MadeCopies, MadeCopy } from "../../../services/sharingService";
import { useTracker } from "../../../tracker/TrackerContext";
import { CopyButton } from "../CopyButton";
import { MailCard } from "../MailCard";
import { OtherWay } from "../OtherWay";
import { useSharingStyles } from "../Sharing.styles";
import { SharingProblem } from "../SharingProblem";
import { useSharingTexts } from "../texts";
import type { Sending } from "./useSending";

/** The copies of a round that was just made, each with its mail. */
export function MadeRound(props: { readonly made: MadeCopies; readonly sending: Sending }): ReactElement {
  const texts = useSharingTexts();
  const words = texts.copies;
  const styles = useSharingStyles();
  const sharing = useSharing();
  const { running } = useTracker();
  const { back } = useNavigation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { made, sending } = props;
  const isWaiting = !sending.remembered && running === null;
  return (
    <Screen title={words.madeTitle(made.round)}>
      <SharingProblem problem={problem ?? sending.problem} />
      {sharing.savesFiles ? (
        <p className={styles.words}>{words.savedZip(made.zipName)}</p>
      ) : (
        <p className={styles.words}>{texts.windows}</p>
      )}
      <OtherWay />
      {isWaiting && sharing.savesFiles && (
        <Note
          intent="warning"
          actions={
            <Button size="small" onClick={sending.remember}>
              {words.remember}
            </Button>
          }
        >
          {words.notRemembered}
        </Note>
      )}
      <ul className={mergeClasses(styles.list, styles.plain)}>
        {made.copies.map((copy) => (
          <MadeCard key={copy.recipient} copy={copy} sending={sending} onProblem={setProblem} />
        ))}
      </ul>
      <ActionBar>
        <Button appearance="primary" onClick={back}>
          {texts.back}
        </Button>
        {sharing.savesFiles && (
          <Button onClick={() => void sending.save(() => sharing.saveAll(made))}>{words.saveAll}</Button>
        )}
      </ActionBar>
    </Screen>
  );
}

/** One copy with its mail, to be saved, or opened where the pane saves no files. */
function MadeCard({
  copy,
  sending,
  onProblem,
}: {
  readonly copy: MadeCopy;
  readonly sending: Sending;
  readonly onProblem: (problem: Problem | null) => void;
}): ReactElement {
  const texts = useSharingTexts();
  const sharing = useSharing();
  const announce = useAnnounce();
  const open = async (): Promise<void> => {
    const opened = await sharing.openCopy(copy.bytes);
    onProblem(opened.ok ? null : opened.problem);
    if (!opened.ok) return;
    announce(texts.opened(copy.fileName));
    sending.remember();
  };
  return (
    <MailCard
      mail={copy.mail}
      about={`${texts.copies.rows(copy.rows)} · ${copy.fileName}`}
      onSaveDraft={() => void sending.save(() => sharing.saveDraft(copy.mail, copy.fileName, copy))}
    >
      {sharing.savesFiles ? (
        <Button
          size="small"
          aria-label={`${texts.mail.saveCopy}: ${copy.recipient}`}
          onClick={() => void sending.save(() => sharing.saveFile(copy.fileName, copy.bytes))}
        >
          {texts.mail.saveCopy}
        </Button>
      ) : (
        <>
          <CopyButton what={texts.fileName} text={copy.fileName} />
          <Button size="small" onClick={() => void open()}>
            {texts.openCopy(copy.recipient)}
          </Button>
        </>
      )}
    </MailCard>
  );
}
