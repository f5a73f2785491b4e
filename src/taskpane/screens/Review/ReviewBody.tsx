import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Plan } from "../../../domain/plan";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { CheckLine } from "../../components/TaskList/CheckLine";
import { TaskList } from "../../components/TaskList/TaskList";
import { useLanguage } from "../../language/LanguageContext";
import { useReviewStyles } from "./Review.styles";
import type { ReviewState } from "./useReview";

/** The plan as understood: what to look at, its units and its tasks. */
export function ReviewBody(props: { readonly plan: Plan; readonly state: ReviewState }): ReactElement {
  const { review } = useLanguage().texts;
  const styles = useReviewStyles();
  const { plan, state } = props;
  useAnnouncement(`${review.tasks(plan.tasks.length)}, ${review.units(plan.units.length)}`);
  return (
    <>
      {plan.tasks.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{review.noTasks}</MessageBarBody>
        </MessageBar>
      )}
      {state.checks.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{review.checks(state.checks.length)}. </MessageBarTitle>
            {review.checksHint}
            {state.checksElsewhere.map((check) => (
              <CheckLine key={`${check.line} ${check.code}`} check={check} />
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {plan.units.length > 0 && (
        <section>
          <h3 className={styles.heading}>{review.unitList}</h3>
          <ul className={styles.units}>
            {plan.units.map((unit) => (
              <li key={unit.name}>{unit.group === "" ? unit.name : `${unit.name} (${unit.group})`}</li>
            ))}
          </ul>
        </section>
      )}
      {state.sections.length > 0 && <h3 className={styles.heading}>{review.taskList}</h3>}
      {state.sections.map(({ section, tasks }) => (
        <TaskList key={section} heading={review.section(section)} tasks={tasks} checks={state.checks} />
      ))}
      {plan.milestones.length > 0 && (
        <TaskList heading={review.milestoneList} tasks={plan.milestones} checks={state.checks} />
      )}
    </>
  );
}
