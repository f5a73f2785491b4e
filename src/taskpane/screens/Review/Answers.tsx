import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { confirmSameBody, settle } from "../../../domain/plan-edit/answers";
import type { Question } from "../../../domain/plan-edit/question";
import { AnswerButton } from "./AnswerButton";
import { DayAnswer } from "./DayAnswer";
import { DeadlineAnswers } from "./DeadlineAnswers";
import { DoerAnswers } from "./DeadlineAnswers";
import { useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** The answers a question can have, each carried out as it is pressed. */
export function Answers({ question }: { readonly question: Question }): ReactElement {
  const words = useReviewTexts().questions;
  const styles = useReviewStyles();
  const desk = useDesk();
  const done = (label: string): ReactElement => (
    <AnswerButton label={label} edit={(current) => settle(current, question.id)} />
  );
  switch (question.form) {
    case "deadline":
      return <DeadlineAnswers question={question} />;
    case "each-unit":
    case "lead":
      return <DoerAnswers question={question} />;
    case "same-body":
      return (
        <div className={styles.group}>
          <AnswerButton
            label={words.oneBody(question.proposal ?? "")}
            edit={(current) => confirmSameBody(current, question)}
          />
          {done(words.twoBodies)}
        </div>
      );
    case "split":
      return (
        <div className={styles.row}>
          {done(words.keepOne)}
          <Button onClick={() => desk.open({ kind: "split", task: question.tasks[0] ?? "" })}>
            {words.split}
          </Button>
        </div>
      );
    case "units":
      return (
        <div className={styles.row}>
          <Button onClick={desk.showUnits}>{words.addUnits}</Button>
          {done(words.unitsComplete)}
        </div>
      );
    case "notice":
      return (
        <div className={styles.group}>
          {question.code === "issue-date-blank" && (
            <DayAnswer
              label={words.issuedOn}
              edit={(current, day) =>
                settle({ ...current, head: { ...current.head, issuedOn: day } }, question.id)
              }
            />
          )}
          {done(words.seen)}
        </div>
      );
  }
}
