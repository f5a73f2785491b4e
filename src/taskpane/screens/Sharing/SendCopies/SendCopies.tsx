import { useMemo, type ReactElement } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { isSameName } from "../../../../domain/names";
import { listRecipients, rowsForNobody, usualKind, withoutRows } from "../../../../domain/recipient";
import type { RecipientKind } from "../../../../domain/sent-copy";
import { Text } from "../../../components/Words";
import { choicesOf, RadioField } from "../../../forms/ChoiceField";
import { DateField } from "../../../forms/DateField";
import { isNoDay, readTypedDay } from "../../../language/readTypedDay";
import type { ScreenParams } from "../../../navigation/place";
import { useTracker } from "../../../tracker/TrackerContext";
import { SharingForm } from "../SharingForm";
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

/** Everybody but those who are asked for, where some are. */
function choiceOfSome({ tracker }: Dashboard, { by, names }: NonNullable<ScreenParams["only"]>): Choices {
  const others = listRecipients(tracker, by).filter(({ name }) => !names.includes(name));
  return { by, returnBy: "", left: others.map(({ name }) => name) };
}

/** Nobody writes to themselves, unless they say so. */
function choiceOf({ tracker: { settings } }: Dashboard, by: RecipientKind): Choices {
  const own = settings.organisation.trim();
  return { by, returnBy: "", left: own === "" ? [] : [own] };
}

/** Chooses what copies go to whom; makes them, and shows what to do with them. */
export function SendCopies({
  dashboard,
  only,
}: {
  readonly dashboard: Dashboard;
  readonly only: ScreenParams["only"] | undefined;
}): ReactElement {
  const texts = useSharingTexts();
  const words = texts.copies;
  const { running } = useTracker();
  const sending = useSending();
  const [{ by, returnBy, left }, change, field] = useKeptForm(
    texts.menu.copies,
    only ? choiceOfSome(dashboard, only) : choiceOf(dashboard, usualKind(dashboard.tracker)),
  );
  const { tracker } = dashboard;
  const recipients = useMemo(() => listRecipients(tracker, by), [tracker, by]);
  const chosen = recipients.filter(({ name }) => !left.some((one) => isSameName(one, name)));
  const names = chosen.map(({ name }) => name);
  const ready = !isNoDay(returnBy) && chosen.length > 0;
  const make = (): void => {
    if (ready) sending.send({ by, returnBy: readTypedDay(returnBy), only: names });
  };
  if (sending.made !== null) return <MadeRound made={sending.made} sending={sending} />;
  return (
    <SharingForm
      name="copies"
      making={{ problem: sending.problem, isReady: ready && running === null, make }}
      makeLabel={recipients.length === 0 ? words.making : words.make(chosen.length)}
    >
      <RadioField
        label={words.by}
        value={by}
        choices={choicesOf(words.kinds)}
        onChange={(kind) => change({ by: kind, left: choiceOf(dashboard, kind).left })}
      />
      {recipients.length === 0 ? (
        <Text>{words.nobody}</Text>
      ) : (
        <>
          <DateField
            label={words.returnBy}
            hint={`${texts.day} ${words.returnHint}`}
            {...field("returnBy")}
          />
          <RecipientChecks
            recipients={recipients}
            value={names}
            onChange={(taken) =>
              change({ left: recipients.map(({ name }) => name).filter((name) => !taken.includes(name)) })
            }
          />
          <CopiesPreview
            chosen={chosen}
            forNobody={rowsForNobody(tracker, recipients).length}
            withoutRows={withoutRows(tracker, by)}
          />
        </>
      )}
    </SharingForm>
  );
}
