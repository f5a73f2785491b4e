import type { ReactElement } from "react";
import type { RoundAnswers } from "../../../../domain/rounds/answers";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { AnswerList } from "./AnswerList";
import { Chase } from "./Chase";
import { useShowEntry } from "./useShowEntry";

/** One round: how it stands, who is missing, and who has answered what. Of the last one those who are missing stand open. */
export function RoundCard(props: { readonly round: RoundAnswers; readonly isLast: boolean }): ReactElement {
  const { rounds: words } = useSharingTexts();
  const styles = useSharingStyles();
  const show = useShowEntry();
  const { round, answers, missing } = props.round;
  const [first] = answers;
  const [sentOn, by] = [show(first?.line.sentOn ?? null), show(first?.line.returnBy ?? null)];
  const facts = [
    sentOn === "" ? "" : words.sent(sentOn),
    by === "" ? "" : words.returnBy(by),
    words.standing(answers.length - missing, answers.length),
  ];
  const waiting = answers.filter(({ isBack }) => !isBack);
  return (
    <>
      <h3 className={styles.name}>{words.round(round)}</h3>
      <p className={styles.small}>{facts.filter((part) => part !== "").join(" · ")}</p>
      {missing > 0 && (
        <>
          <AnswerList title={words.missing(missing)} answers={waiting} isOpen={props.isLast} />
          <Chase round={round} by={by} names={waiting.map(({ line }) => line.recipient)} />
        </>
      )}
      {missing < answers.length && (
        <AnswerList
          title={words.answered(answers.length - missing)}
          answers={answers.filter(({ isBack }) => isBack)}
          isOpen={false}
        />
      )}
    </>
  );
}
