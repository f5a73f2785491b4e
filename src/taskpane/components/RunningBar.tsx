import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../announce/AnnounceContext";
import { useLanguage } from "../language/LanguageContext";
import type { Running } from "../tracker/running";
import { useTracker } from "../tracker/TrackerContext";
import { SEEN_AFTER, useAfter } from "./useAfter";

/** How far an action has come, and the way to stop it. */
export function RunningBar(): ReactElement | null {
  const { running } = useTracker();
  // Anew for each action, so that the outcome of one is not talked over by the next.
  return running && <Progress key={running.title} running={running} />;
}

function Progress({ running }: { readonly running: Running }): ReactElement {
  const { texts } = useLanguage();
  const { tracker: words } = texts.dashboard;
  const { cancel } = useTracker();
  const styles = useStyles();
  const { title, done, total, cancelling, cancellable } = running;
  const isLong = useAfter(SEEN_AFTER);
  // What is done before it is seen is told by its outcome alone.
  useAnnouncement(cancelling ? words.cancelling : isLong ? title : "");
  const where = total > 0 ? words.progress(done, total) : words.working;
  return (
    <div role="group" aria-label={title} className={styles.bar}>
      <ProgressBar aria-label={title} {...(total > 0 ? { value: done / total } : {})} />
      <div className={styles.line}>
        <span className={styles.words}>
          {title} · {cancelling ? words.cancelling : where}
        </span>
        {cancellable && (
          <Button size="small" disabledFocusable={cancelling} onClick={cancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "absolute",
    insetInline: 0,
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: `${SEEN_AFTER}ms`,
    animationFillMode: "both",
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
