import type { ReactElement } from "react";
import { dayOf } from "../../../domain/entry";
import type { Plan } from "../../../domain/plan";
import type { RevisionDoubt } from "../../../domain/revise/doubt";
import type { Tracker } from "../../../domain/tracker";
import { formatDay } from "../../../i18n/format-day";
import { Note } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useReviewTexts } from "../Review/texts";

/** What is doubtful about taking a plan over, and what is not ticked for that. */
export function Doubts(props: {
  readonly plan: Plan;
  readonly tracker: Tracker;
  readonly doubt: RevisionDoubt;
}): ReactElement {
  const { compare: words } = useReviewTexts();
  const { language } = useLanguage();
  const { plan, tracker, doubt } = props;
  const tracked = dayOf(tracker.settings.planDate);
  return (
    <>
      {doubt.isEarlier && plan.issuedOn !== null && tracked !== null && (
        <Note intent="warning">
          {words.earlier(formatDay(plan.issuedOn, language), formatDay(tracked, language))}
        </Note>
      )}
      {doubt.dropsMost && <Note intent="warning">{words.dropsMost}</Note>}
    </>
  );
}
