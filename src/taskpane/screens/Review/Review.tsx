import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Day } from "../../../domain/day";
import type { Plan } from "../../../domain/plan";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar/ActionBar";
import { DayField } from "../../components/DayField/DayField";
import { ProblemBar } from "../../components/ProblemBar/ProblemBar";
import { ScreenTitle } from "../../components/ScreenTitle/ScreenTitle";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../screen.styles";
import { PlanFacts } from "./PlanFacts";
import { ReviewBody } from "./ReviewBody";
import { readReportDay } from "./readReportDay";
import { useReview } from "./useReview";

/** What was understood of the plan, for a person to check before anything is written. */
export function Review(props: {
  readonly plan: Plan;
  readonly problem: Problem | null;
  readonly reportDate: string;
  readonly onReportDate: (text: string) => void;
  readonly onBuild: (reportDay: Day | null) => void;
}): ReactElement {
  const { texts } = useLanguage();
  const { review } = texts;
  const shared = useScreenStyles();
  const state = useReview(props.plan);
  const reportDay = readReportDay(props.reportDate);
  const build = (): void => {
    if (reportDay !== undefined) props.onBuild(reportDay);
  };
  return (
    <div className={shared.screen}>
      <ScreenTitle>{review.title}</ScreenTitle>
      <ProblemBar problem={props.problem} onRetry={build} />
      <PlanFacts plan={props.plan} withoutDeadline={state.withoutDeadline} />
      <DayField
        label={review.reportDate}
        hint={review.reportDateHint}
        text={props.reportDate}
        onChange={props.onReportDate}
      />
      <ReviewBody plan={props.plan} state={state} />
      <ActionBar>
        <Button appearance="primary" disabledFocusable={reportDay === undefined} onClick={build}>
          {review.build}
        </Button>
      </ActionBar>
    </div>
  );
}
