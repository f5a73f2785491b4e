import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useHandOverFocus } from "../focus/useHandOverFocus";
import { useLanguage } from "../language/LanguageContext";
import type { Notice } from "../tracker/running";
import { useTracker } from "../tracker/TrackerContext";
import { DismissButton } from "./DismissButton";
import { ProblemBar } from "./ProblemBar";

/** What was done last, or why it was not; once seen, it stays behind when the person goes elsewhere. */
export function NoticeBar(): ReactElement | null {
  const { notice, dismiss } = useTracker();
  const { problemTitleOf } = useLanguage().texts;
  const styles = useStyles();
  useEffect(() => {
    if (notice !== null) return () => dismiss(notice);
    return undefined;
  }, [notice, dismiss]);
  if (notice === null) return null;
  return (
    <div className={styles.place}>
      {notice.kind === "problem" ? (
        <ProblemBar
          title={problemTitleOf(notice.title)}
          problem={notice.problem}
          onRetry={notice.retry}
          onDismiss={() => dismiss()}
        />
      ) : (
        <DoneBar notice={notice} />
      )}
    </div>
  );
}

function DoneBar(props: { readonly notice: Extract<Notice, { kind: "done" }> }): ReactElement {
  const { dismiss, undo } = useTracker();
  const { tracker: words } = useLanguage().texts.dashboard;
  const bar = useRef<HTMLDivElement>(null);
  useHandOverFocus(bar);
  const { notice } = props;
  return (
    <div ref={bar}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{notice.sentence}</MessageBarBody>
        <MessageBarActions containerAction={<DismissButton onDismiss={() => dismiss()} />}>
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

const useStyles = makeStyles({
  // In sight however far the person has scrolled: the undo of what was just done is at hand.
  place: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingInline: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
