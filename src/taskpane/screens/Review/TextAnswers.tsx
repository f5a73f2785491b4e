import type { ReactElement } from "react";
import { readTaskWords } from "../../../actions/read-words";
import { settle, takeAsTask, type Answer } from "../../../domain/plan-edit/answers";
import { lineOf } from "../../services/source";
import { AnswerButton } from "./AnswerButton";
import { useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** The sign that a line of a list begins with. */
const SIGN = /^[-–+*•]\s*/;

/** The answers to whether a line that became no task is work. */
export function TextAnswers(): ReactElement {
  const { takeText, noTask } = useReviewTexts().questions;
  const styles = useReviewStyles();
  const { source } = useDesk();
  const take: Answer = (draft, question) => {
    const words = lineOf(source, question.line).replace(SIGN, "");
    return takeAsTask(draft, question, readTaskWords(words, { issuedOn: draft.head.issuedOn }));
  };
  return (
    <div className={styles.group}>
      <AnswerButton label={takeText} answer={take} />
      <AnswerButton label={noTask} answer={(draft, { id }) => settle(draft, id)} />
    </div>
  );
}
