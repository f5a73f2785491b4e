import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { listRecipients, rowsForNobody, withoutRows } from "../../../../domain/recipient";
import type { RecipientKind } from "../../../../domain/sent-copy";
import { ActionBar } from "../../../components/ActionBar";
import { DayField } from "../../../components/DayField";
import { Screen } from "../../../components/Screen";
import { Text } from "../../../components/Words";
import { RadioField, choicesOf } from "../../../forms/ChoiceField";
import { readTypedDay } from "../../../language/readTypedDay";
import { useSharing } from "../../../services/SharingContext";
import { useTracker } from "../../../tracker/TrackerContext";
import { SharingProblem } from "../SharingProblem";
import { useSharingTexts } from "../texts";
import { useKeptForm } from "../useKeptForm";
import { CopiesPreview } from "./CopiesPreview";
import { MadeRound } from "./MadeRound";
import { RecipientChecks } from "./RecipientChecks";
import { useSending } from "./useSending";

/** What a person chooses before copies are made; `left` are the names that get none. */
interface Choices {
  readonly by: RecipientKind;
  readonly returnBy: string;
  readonly left: readonly string[];
}

const NO_CHOICE: Choices = { by: "unit", returnBy: "", left: [] };

/** Chooses what copies go to whom; makes them, and shows what to do with them. */
export function SendCopies({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const texts = useSharingTexts();
  const words = texts.copies;
  const { savesFiles } = useSharing();
  const { running } = useTracker();
  const sending = useSending();
  const [{ by, returnBy, left }, change] = useKeptForm<Choices>(texts.menu.copies, NO_CHOICE);
  const { tracker } = dashboard;
  const recipients = useMemo(() => listRecipients(tracker, by), [tracker, by]);
  const chosen = recipients.filter(({ name }) => !left.includes(name));
  const day = readTypedDay(returnBy);
  const isWrong = returnBy.trim() !== "" && day === null;
  const make = (): void => {
    if (isWrong || chosen.length === 0) return;
    sending.send({ by, returnBy: day, only: chosen.map(({ name }) => name) });
  };
  if (sending.made !== null) return <MadeRound made={sending.made} sending={sending} />;
  return (
    <Screen title={texts.menu.copies}>
      <Text>{texts.menu.copiesHint}</Text>
      {!savesFiles && <Text>{texts.windows}</Text>}
      <SharingProblem problem={sending.problem} onRetry={make} />
      <RadioField
        label={words.by}
        value={by}
        choices={choicesOf(words.kinds)}
        onChange={(kind) => {
          change({ by: kind, left: [] });
        }}
      />
      <DayField
        label={words.returnBy}
        hint={`${texts.day}. ${words.returnHint}`}
        value={returnBy}
        onChange={(text) => change({ returnBy: text })}
      />
      {recipients.length === 0 ? (
        <Text>{words.nobody}</Text>
      ) : (
        <RecipientChecks
          recipients={recipients}
          chosen={chosen.map(({ name }) => name)}
          onChange={(names) =>
            change({ left: recipients.map(({ name }) => name).filter((name) => !names.includes(name)) })
          }
        />
      )}
      <CopiesPreview
        chosen={chosen}
        forNobody={rowsForNobody(tracker, recipients).length}
        withoutRows={withoutRows(tracker, by)}
      />
      <ActionBar>
        <Button
          appearance="primary"
          disabledFocusable={running !== null || isWrong || chosen.length === 0}
          onClick={make}
        >
          {words.make(chosen.length)}
        </Button>
      </ActionBar>
    </Screen>
  );
}
