import type { ReactElement } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { listAnswers } from "../../../../domain/rounds/answers";
import { Screen } from "../../../components/Screen";
import { Hint, Text } from "../../../components/Words";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { RoundCard } from "./RoundCard";

/** Who has answered, round by round: who is late, who has sent back what, and letters to those who have not. */
export function Rounds({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { menu, rounds: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { tracker, reportDate, wording } = dashboard;
  const rounds = listAnswers(tracker, reportDate);
  return (
    <Screen title={menu.rounds}>
      {rounds.length === 0 ? (
        <Text>{words.none}</Text>
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
