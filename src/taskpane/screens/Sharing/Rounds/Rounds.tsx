import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { listAnswers, type RoundAnswers } from "../../../../domain/rounds/answers";
import { Screen } from "../../../components/Screen";
import { Hint, Text } from "../../../components/Words";
import { useNavigation } from "../../../navigation/NavigationContext";
import { isClosed } from "../../../tracker/isClosed";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { AnswerList } from "./AnswerList";
import { Chase } from "./Chase";
import { useShowEntry } from "./useShowEntry";

/** Who has answered, round by round: who is late, who has sent back what, and letters to those who have not. */
export function Rounds({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { menu, rounds: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { go } = useNavigation();
  const { tracker, reportDate, wording } = dashboard;
  const rounds = listAnswers(tracker, reportDate);
  return (
    <Screen title={menu.rounds}>
      {rounds.length === 0 ? (
        <>
          <Text>{words.none}</Text>
          {!isClosed(dashboard) && (
            <div>
              <Button onClick={() => go("send", { form: "copies" })}>{menu.copies}…</Button>
            </div>
          )}
        </>
      ) : (
        <Hint>{words.sheet(wording.naming.sheets.rounds)}</Hint>
      )}
      {rounds.map((round, index) => (
        <section key={round.round} aria-label={words.round(round.round)} className={styles.card}>
          <RoundCard round={round} isLast={index === 0} />
        </section>
      ))}
    </Screen>
  );
}

/** One round: how it stands, who is missing, and who has answered what. Of the last one those who are missing stand open. */
function RoundCard(props: { readonly round: RoundAnswers; readonly isLast: boolean }): ReactElement {
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
