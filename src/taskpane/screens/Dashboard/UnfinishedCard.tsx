import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import type { Begun } from "../../tracker/useDashboard";
import { useCardStyles } from "../../cards.styles";
import { showMoment } from "./showMoment";

/** What broke off, be it in an earlier opening of the pane: to be finished, or to be taken back. */
export function UnfinishedCard({ begun }: { readonly begun: Begun }): ReactElement {
  const { language, texts } = useLanguage();
  const { unfinished: words, tracker } = texts.dashboard;
  const styles = useCardStyles();
  const { endUnfinished, running } = useTracker();
  return (
    <section className={mergeClasses(styles.card, styles.attention)}>
      <h2 className={styles.heading}>! {words.title}</h2>
      <p className={styles.words}>{words.text(begun.title, showMoment(begun.when, language))}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={running !== null}
          onClick={() => void endUnfinished("finish")}
        >
          {tracker.finish}
        </Button>
        <Button disabledFocusable={running !== null} onClick={() => void endUnfinished("take-back")}>
          {tracker.takeBack}
        </Button>
      </div>
    </section>
  );
}
