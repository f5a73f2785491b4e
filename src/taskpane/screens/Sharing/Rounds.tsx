import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { listAnswers, type Answer, type RoundAnswers } from "../../../actions/answers";
import type { Dashboard } from "../../../actions/dashboard";
import type { Day } from "../../../domain/day";
import { Screen } from "../../components/Screen";
import { Text } from "../../components/Words";
import { formatDay } from "../../language/formatDay";
import { useLanguage } from "../../language/LanguageContext";
import { CopyButton } from "./CopyButton";
import { useSharingStyles } from "./Sharing.styles";
import { useSharingTexts } from "./texts";

/** Who has answered, round by round: who is late, who has sent back what, and a text for those who have not. */
export function Rounds({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { menu, rounds: words } = useSharingTexts();
  const styles = useSharingStyles();
  const rounds = listAnswers(dashboard.tracker, dashboard.today);
  return (
    <Screen title={menu.rounds}>
      {rounds.length === 0 && <Text>{words.none}</Text>}
      {rounds.map((round) => (
        <section key={round.round} aria-label={words.round(round.round)} className={styles.card}>
          <RoundCard round={round} />
        </section>
      ))}
    </Screen>
  );
}

function RoundCard({ round: { round, answers } }: { readonly round: RoundAnswers }): ReactElement {
  const { rounds: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { language } = useLanguage();
  const day = (one: Day): string => formatDay(one, language);
  const missing = answers.filter(({ back }) => back === null);
  const [first] = answers;
  const by = first?.returnBy ?? null;
  const names = missing.map(({ recipient }) => recipient).join("; ");
  const said = words.standing(answers.length - missing.length, answers.length);
  return (
    <>
      <h3 className={styles.name}>{words.round(round)}</h3>
      <p className={styles.small}>
        {[first ? words.sent(day(first.sentOn)) : "", by === null ? "" : words.returnBy(day(by)), said]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      {missing.length > 0 && (
        <CopyButton
          what={words.chat}
          text={words.chatText(round, by === null ? "" : day(by), missing.length, names)}
        />
      )}
      <ul className={mergeClasses(styles.list, styles.plain)}>
        {answers.map((answer) => (
          <li key={`${answer.by} ${answer.recipient}`} className={styles.small}>
            <AnswerLine answer={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AnswerLine({ answer }: { readonly answer: Answer }): ReactElement {
  const { rounds: words } = useSharingTexts();
  const { recipient, back, daysLate } = answer;
  if (back)
    return (
      <>
        √ {recipient}: {words.back(back.when, back.file)} {back.told}
      </>
    );
  return (
    <strong>
      {daysLate === null ? "○" : "■"} {recipient}: {daysLate === null ? words.notYet : words.late(daysLate)}
    </strong>
  );
}
