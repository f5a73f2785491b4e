import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Answer } from "../../../domain/plan-edit/answers";
import { useReviewStyles } from "./Review.styles";
import { useAsked } from "./useAsked";

/** One answer: pressed, it is carried out, for all questions of its kind where the person says so. */
export function AnswerButton(props: { readonly label: string; readonly answer: Answer }): ReactElement {
  const { answer } = useAsked();
  const styles = useReviewStyles();
  return (
    <Button className={styles.wrapping} onClick={() => answer(props.answer)}>
      {props.label}
    </Button>
  );
}
