import { wordsOfFinding } from "../../../i18n/findings";
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../../actions/check";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { keyOfFinding } from "./finding-words";
import { useCardStyles } from "../../cards.styles";

/** As many findings as the overview names; the rest is on the screen of the check. */
const MOST = 3;

/** Says that something is out of order and leads to the repair; put off, it comes back with the next finding. */
export function FindingsCard(props: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { language, texts } = useLanguage();
  const { findings: words } = texts.dashboard;
  const styles = useCardStyles();
  const { go } = useNavigation();
  const [putOff, setPutOff] = useState("");
  const { findings } = props;
  const now = JSON.stringify(findings);
  if (findings.length === 0 || putOff === now) return null;
  return (
    <section className={mergeClasses(styles.card, styles.attention)}>
      <h2 className={styles.heading}>! {words.title(findings.length)}</h2>
      {findings.slice(0, MOST).map((finding) => (
        <p key={keyOfFinding(finding)} className={styles.small}>
          {wordsOfFinding(finding, language).found(finding)}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => go("check")}>
          {words.look}
        </Button>
        <Button onClick={() => setPutOff(now)}>{words.later}</Button>
      </div>
    </section>
  );
}
