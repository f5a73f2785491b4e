import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement } from "react";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useActionBarStyles } from "./ActionBar.styles";

/** Asks whether what was typed may be lost. */
export function LeaveQuestion(): ReactElement {
  const { leaving: words } = useLanguage().texts;
  const styles = useActionBarStyles();
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
