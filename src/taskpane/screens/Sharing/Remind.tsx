import { Button, Spinner, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { PreparedMail } from "../../../actions/mail";
import type { Problem } from "../../../domain/result";
import type { RecipientKind } from "../../../domain/sent-copy";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ActionBar } from "../../components/ActionBar";
import { DayField } from "../../components/DayField";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { RadioField, choicesOf } from "../../forms/ChoiceField";
import { readTypedDay } from "../../language/readTypedDay";
import { useSharing } from "../../services/SharingContext";
import { MailCard } from "./MailCard";
import { useSharingStyles } from "./Sharing.styles";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";
import { useKeptForm } from "./useKeptForm";
import { useSaving } from "./useSaving";

/** Reminders to those who have overdue tasks. */
export function Remind(): ReactElement {
  const texts = useSharingTexts();
  const words = texts.remind;
  const styles = useSharingStyles();
  const sharing = useSharing();
  const saving = useSaving();
  const [{ by, returnBy }, change] = useKeptForm<{ by: RecipientKind; returnBy: string }>(texts.menu.remind, {
    by: "unit",
    returnBy: "",
  });
  const [mails, setMails] = useState<readonly PreparedMail[] | null>(null);
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const day = readTypedDay(returnBy);
  const isWrong = returnBy.trim() !== "" && day === null;
  const said = mails === null ? "" : mails.length === 0 ? words.none : words.count(mails.length);
  useAnnouncement(said);
  const make = async (): Promise<void> => {
    if (making || isWrong) return;
    setMaking(true);
    const made = await sharing.makeReminders(by, day);
    setMaking(false);
    setProblem(made.ok ? null : made.problem);
    if (made.ok) setMails(made.value);
  };
  return (
    <Screen title={texts.menu.remind}>
      <Text>{texts.menu.remindHint}</Text>
      <SharingProblem problem={problem} onRetry={() => void make()} />
      <SharingProblem problem={saving.problem} />
      <RadioField
        label={words.by}
        value={by}
        choices={choicesOf(texts.copies.kinds)}
        onChange={(kind) => {
          change({ by: kind });
          setMails(null);
        }}
      />
      <DayField
        label={words.returnBy}
        hint={`${texts.day}. ${texts.copies.returnHint}`}
        value={returnBy}
        onChange={(text) => {
          change({ returnBy: text });
          setMails(null);
        }}
      />
      {making && <Spinner size="small" label={words.making} />}
      {said !== "" && <p className={styles.words}>{said}</p>}
      {mails !== null && mails.length > 0 && (
        <ul className={mergeClasses(styles.list, styles.plain)}>
          {mails.map((mail) => (
            <MailCard
              key={mail.recipient}
              mail={mail}
              about=""
              onSaveDraft={() => void saving.save(() => sharing.saveDraft(mail, words.file(mail.recipient)))}
            />
          ))}
        </ul>
      )}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={making || isWrong} onClick={() => void make()}>
          {words.make}
        </Button>
      </ActionBar>
    </Screen>
  );
}
