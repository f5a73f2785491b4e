import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { useLanguage } from "../../language/LanguageContext";
import type { Running } from "../../tracker/running";
import { useTracker } from "../../tracker/TrackerContext";
import { useRunningBarStyles } from "./RunningBar.styles";

/** How far an action has come, and the way to stop it. */
export function RunningBar(): ReactElement | null {
  const { running } = useTracker();
  return running && <Progress running={running} />;
}

function Progress({ running }: { readonly running: Running }): ReactElement {
  const { texts } = useLanguage();
  const { tracker: words } = texts.dashboard;
  const { cancel } = useTracker();
  const styles = useRunningBarStyles();
  const { title, done, total, cancelling, cancellable } = running;
  useAnnouncement(cancelling ? words.cancelling : title);
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
