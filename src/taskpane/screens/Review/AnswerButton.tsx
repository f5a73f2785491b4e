import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";

/** One answer: pressed, it is carried out. */
export function AnswerButton(props: {
  readonly label: string;
  readonly edit: (draft: PlanDraft) => PlanDraft;
}): ReactElement {
  const desk = useDesk();
  const styles = useReviewStyles();
  return (
    <Button className={styles.wrapping} onClick={() => desk.edit(props.edit)}>
      {props.label}
    </Button>
  );
}
