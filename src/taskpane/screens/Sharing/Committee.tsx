import { Button, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { dayOf } from "../../../domain/entry";
import type { Problem } from "../../../domain/result";
import type { SummaryScope } from "../../../workbook/copies/summary-copy";
import { ActionBar } from "../../components/ActionBar";
import { DayField } from "../../components/DayField";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { RadioField, choicesOf } from "../../forms/ChoiceField";
import { formatDay } from "../../language/formatDay";
import { useLanguage } from "../../language/LanguageContext";
import { readTypedDay } from "../../language/readTypedDay";
import { useSharing } from "../../services/SharingContext";
import type { MadeSummary } from "../../services/sharingService";
import { ReadySummary } from "./ReadySummary";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";
import { useKeptForm } from "./useKeptForm";

/** Makes the file for the Standing Committee. */
export function Committee(props: { readonly dashboard: Dashboard }): ReactElement {
  const { language } = useLanguage();
  const texts = useSharingTexts();
  const words = texts.committee;
  const sharing = useSharing();
  const reported = dayOf(props.dashboard.reportDate);
  const [{ scope, date }, change] = useKeptForm<{ scope: SummaryScope; date: string }>(texts.menu.committee, {
    scope: "workbook",
    date: reported === null ? "" : formatDay(reported, "vi"),
  });
  const [made, setMade] = useState<MadeSummary | null>(null);
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const day = readTypedDay(date);
  const isWrong = date.trim() !== "" && day === null;

  const make = async (): Promise<void> => {
    if (isWrong || making) return;
    setMaking(true);
    const result = await sharing.makeSummary(scope, day);
    setMaking(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setMade(result.value);
  };

  if (made !== null)
    return (
      <ReadySummary
        made={made}
        day={formatDay(made.reportDate, language)}
        onAgain={() => setMade(null)}
        onLookAgain={make}
      />
    );
  return (
    <Screen title={texts.menu.committee}>
      <Text>{texts.menu.committeeHint}</Text>
      {!sharing.savesFiles && <Text>{texts.windows}</Text>}
      <SharingProblem problem={problem} onRetry={() => void make()} />
      <RadioField
        label={words.scope}
        value={scope}
        choices={choicesOf(words.scopes)}
        onChange={(chosen) => change({ scope: chosen })}
      />
      <DayField
        label={words.date}
        hint={texts.day}
        value={date}
        onChange={(text) => change({ date: text })}
      />
      {making && <Spinner size="small" label={words.making} />}
      <ActionBar>
        <Button appearance="primary" disabledFocusable={making || isWrong} onClick={() => void make()}>
          {words.make}
        </Button>
      </ActionBar>
    </Screen>
  );
}
