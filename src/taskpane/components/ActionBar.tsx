import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from "react";
import { useAnnouncement } from "../announce/AnnounceContext";
import { useLanguage } from "../language/LanguageContext";
import { BOTTOM_BAR } from "../looks";
import { useNavigation } from "../navigation/NavigationContext";

/** Keeps a screen's actions in view below what scrolls; in their place it asks before a step away that would lose something typed. */
export function ActionBar(props: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { isHeld } = useNavigation();
  return <div className={styles.bar}>{isHeld ? <LeaveQuestion /> : props.children}</div>;
}

/** Asks whether what was typed may be lost. */
function LeaveQuestion(): ReactElement {
  const { leaving: words } = useLanguage().texts;
  const styles = useStyles();
  const { letGo, stay } = useNavigation();
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  useAnnouncement(words.question);
  useEffect(() => {
    const bar = group.current?.parentElement;
    const before = document.activeElement;
    group.current?.querySelector("button")?.focus();
    // Back to what was typed in; where that is gone, to the bar's own buttons, which stand again a moment later.
    return () =>
      void setTimeout(() => {
        const isLost = document.activeElement === document.body;
        if (!isLost || bar?.isConnected !== true) return;
        const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
        (isThere ? before : bar.querySelector("button"))?.focus();
      });
  }, []);
  return (
    <div ref={group} role="group" aria-labelledby={id} className={styles.question}>
      <p id={id} className={styles.asked}>
        {words.question}
      </p>
      <Button appearance="primary" onClick={stay}>
        {words.stay}
      </Button>
      <Button onClick={letGo}>{words.leave}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { ...BOTTOM_BAR, flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  question: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  asked: { margin: 0, width: "100%", fontWeight: tokens.fontWeightSemibold },
});
