import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  confirmSameBody,
  leaveOutAsked,
  settle,
  takeFromAbove,
  type Answer,
} from "../../../domain/plan-edit/answers";
import { AnswerButton } from "./AnswerButton";
import { DayAnswer } from "./DayAnswer";
import { DeadlineAnswers, SharedYearAnswers } from "./DeadlineAnswers";
import { useDesk } from "./Desk";
import { DoerAnswers } from "./DoerAnswers";
import { useReviewStyles } from "./Review.styles";
import { TextAnswers } from "./TextAnswers";
import { useReviewTexts } from "./texts";
import { useAsked } from "./useAsked";

const LEAVE: Answer = (draft, { id }) => settle(draft, id);

/** The answers a question can have, each carried out as it is pressed. */
export function Answers(): ReactElement {
  const words = useReviewTexts().questions;
  const styles = useReviewStyles();
  const desk = useDesk();
  const { question } = useAsked();
  const done = (label: string): ReactElement => <AnswerButton label={label} answer={LEAVE} />;
  switch (question.form) {
    case "deadline":
      return <DeadlineAnswers />;
    case "years":
      return <SharedYearAnswers />;
    case "each-unit":
    case "lead":
      return <DoerAnswers />;
    case "same-body":
      return (
        <div className={styles.group}>
          <AnswerButton label={words.oneBody(question.proposal ?? "")} answer={confirmSameBody} />
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
          <Button onClick={() => desk.addTo("unit")}>{words.addUnits}</Button>
          {done(words.unitsComplete)}
        </div>
      );
    case "leave-out":
      return (
        <div className={styles.group}>
          {done(words.keepRows(question.tasks.length))}
          <AnswerButton label={words.leaveRows(question.tasks.length)} answer={leaveOutAsked} />
        </div>
      );
    case "as-above":
      return (
        <div className={styles.group}>
          <AnswerButton label={words.asAbove} answer={takeFromAbove} />
          {done(words.leaveBlank)}
        </div>
      );
    case "text":
      return <TextAnswers />;
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
