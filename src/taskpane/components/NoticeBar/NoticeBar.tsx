import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { ProblemBar } from "../ProblemBar/ProblemBar";
import { useNoticeBarStyles } from "./NoticeBar.styles";

/** What was done last, with the offer to take it back; or why undoing did not work. */
export function NoticeBar(): ReactElement | null {
  const { notice, dismiss, undo } = useTracker();
  const { tracker: words } = useLanguage().texts.dashboard;
  const styles = useNoticeBarStyles();
  if (notice === null) return null;
  if (notice.kind === "problem") {
    return (
      <div className={styles.place}>
        <ProblemBar problem={notice.problem} onRetry={notice.retry ?? undefined} />
      </div>
    );
  }
  return (
    <div className={styles.place}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{notice.sentence}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={dismiss}
            />
          }
        >
          {notice.undoable && (
            <Button size="small" onClick={() => void undo()}>
              {words.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
