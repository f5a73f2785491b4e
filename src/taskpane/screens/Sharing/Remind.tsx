import type { ReactElement } from "react";
import { usualKind } from "../../../domain/recipient";
import type { RecipientKind } from "../../../domain/sent-copy";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { FreshFocus } from "../../focus/FreshFocus";
import { choicesOf, RadioField } from "../../forms/ChoiceField";
import { DateField } from "../../forms/DateField";
import { isNoDay, readTypedDay } from "../../language/readTypedDay";
import { useSharing } from "../../services/SharingContext";
import { useTracker } from "../../tracker/TrackerContext";
import { DraftsButton } from "./DraftsButton";
import { MailList } from "./MailList";
import { useSharingStyles } from "./Sharing.styles";
import { SharingForm } from "./SharingForm";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";
import { useKeptForm } from "./useKeptForm";
import { useMaking } from "./useMaking";
import { useSaving } from "./useSaving";

/** Reminders to those who have overdue tasks. */
export function Remind(): ReactElement {
  const texts = useSharingTexts();
  const words = texts.remind;
  const styles = useSharingStyles();
  const sharing = useSharing();
  const { dashboard } = useTracker();
  const saving = useSaving();
  const [{ by, returnBy }, change] = useKeptForm<{ by: RecipientKind; returnBy: string }>(texts.menu.remind, {
    by: dashboard ? usualKind(dashboard.tracker) : "unit",
    returnBy: "",
  });
  const making = useMaking(!isNoDay(returnBy), () => sharing.makeReminders(by, readTypedDay(returnBy)));
  const { made: mails } = making;
  const changeAnew = (changed: Parameters<typeof change>[0]): void => {
    change(changed);
    making.forget();
  };
  const said = mails === null ? "" : mails.length === 0 ? words.none : words.count(mails.length);
  useAnnouncement(said);
  return (
    <SharingForm name="remind" making={making} makeLabel={words.make} makingLabel={words.making}>
      <SharingProblem problem={saving.problem} />
      <RadioField
        label={words.by}
        value={by}
        choices={choicesOf(texts.copies.kinds)}
        onChange={(kind) => changeAnew({ by: kind })}
      />
      <DateField
        label={words.returnBy}
        hint={`${texts.day} ${texts.copies.returnHint}`}
        value={returnBy}
        onChange={(text) => changeAnew({ returnBy: text })}
      />
      {said !== "" && <p className={styles.words}>{said}</p>}
      {mails !== null && (
        <FreshFocus of={mails}>
          <DraftsButton mails={mails} name={words.zip} />
          <MailList mails={mails} saving={saving} />
        </FreshFocus>
      )}
    </SharingForm>
  );
}
