import { Button, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Day } from "../../../domain/day";
import type { Plan } from "../../../domain/plan";
import type { Problem } from "../../../domain/result";
import { ActionBar } from "../../components/ActionBar/ActionBar";
import { ProblemBar } from "../../components/ProblemBar/ProblemBar";
import { ScreenTitle } from "../../components/ScreenTitle/ScreenTitle";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../screen.styles";
import { ReviewBody } from "./ReviewBody";
import { useReview } from "./useReview";

/** What was understood of the plan, for a person to check before anything is written. */
export function Review(props: {
  readonly plan: Plan;
  readonly problem: Problem | null;
  readonly onBuild: (reportDay: Day | null) => void;
}): ReactElement {
  const { texts } = useLanguage();
  const { review } = texts;
  const shared = useScreenStyles();
  const state = useReview(props.plan);
  const empty = props.plan.tasks.length === 0 && props.plan.number === "";
  const build = (): void => props.onBuild(state.reportDay);
  return (
    <div className={shared.screen}>
      <ScreenTitle>{empty ? review.emptyTitle : review.title}</ScreenTitle>
      <ProblemBar problem={props.problem} onRetry={build} />
      {empty ? <p className={shared.text}>{review.empty}</p> : <ReviewBody plan={props.plan} state={state} />}
      <Field label={review.reportDate} hint={review.reportDateHint}>
        <Input type="date" value={state.reportDate} onChange={(_, data) => state.setReportDate(data.value)} />
      </Field>
      <ActionBar>
        <Button appearance="primary" onClick={build}>
          {review.build}
        </Button>
      </ActionBar>
    </div>
  );
}
