import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Plan } from "../../../domain/plan";
import { formatDay } from "../../language/formatDay";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../screen.styles";
import { useReviewStyles } from "./Review.styles";

/** Which plan this is, and what was found in it in numbers. */
export function PlanFacts(props: { readonly plan: Plan; readonly withoutDeadline: number }): ReactElement {
  const { language, texts } = useLanguage();
  const { review } = texts;
  const shared = useScreenStyles();
  const styles = useReviewStyles();
  const { plan } = props;
  const counts = [
    review.tasks(plan.tasks.length),
    ...(plan.milestones.length > 0 ? [review.milestones(plan.milestones.length)] : []),
    review.units(plan.units.length),
    review.bodies(countBodies(plan)),
    ...(props.withoutDeadline > 0 ? [review.withoutDeadline(props.withoutDeadline)] : []),
  ];
  const number = plan.number === "" ? review.noNumber : plan.number;
  return (
    <>
      <div>
        <p className={styles.plan}>
          {plan.issuedOn ? `${number} ${review.issued(formatDay(plan.issuedOn, language))}` : number}
        </p>
        <p className={shared.hint}>{plan.title}</p>
      </div>
      <ul className={styles.counts}>
        {counts.map((count) => (
          <li key={count}>
            <Badge appearance="tint" color="informative" size="large">
              {count}
            </Badge>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Units carry their own tasks out; they are counted as units only, as in the tracker. */
function countBodies({ bodies, units }: Plan): number {
  const names = new Set(units.map(({ name }) => name));
  return bodies.filter(({ name }) => !names.has(name)).length;
}
