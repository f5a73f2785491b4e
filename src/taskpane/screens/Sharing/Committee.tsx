import { Button, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { dayOf } from "../../../domain/entry";
import type { Problem } from "../../../domain/result";
import type { SummaryScope } from "../../../workbook/copies/summary-copy";
import { ActionBar } from "../../components/ActionBar";
import { DayField } from "../../components/DayField";
import { ScreenTitle } from "../../components/Screen";
import { RadioField, choicesOf } from "../../forms/ChoiceField";
import { formatDay } from "../../language/formatDay";
import { useLanguage } from "../../language/LanguageContext";
import { readTypedDay } from "../../language/readTypedDay";
import { useSharing } from "../../services/SharingContext";
import type { MadeSummary } from "../../services/sharingService";
import { useScreenStyles } from "../screen.styles";
import { ReadySummary } from "./ReadySummary";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";
import { useKeptForm } from "./useKeptForm";

/** Makes the file for the Standing Committee. */
export function Committee(props: { readonly dashboard: Dashboard }): ReactElement {
  const { language } = useLanguage();
  const texts = useSharingTexts();
  const words = texts.committee;
  const shared = useScreenStyles();
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
    <div className={shared.screen}>
      <ScreenTitle>{texts.menu.committee}</ScreenTitle>
      <p className={shared.text}>{texts.menu.committeeHint}</p>
      {!sharing.savesFiles && <p className={shared.text}>{texts.windows}</p>}
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
    </div>
  );
}
