import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { useLanguage } from "../../language/LanguageContext";
import { describeProblem, nameProblem } from "./describeProblem";
import { useProblemBarStyles } from "./ProblemBar.styles";

/** Says what went wrong and what to do next; offers to try again where that can help. */
export function ProblemBar(props: {
  readonly problem: Problem | null;
  readonly onRetry?: (() => void) | undefined;
}): ReactElement | null {
  const { language, texts } = useLanguage();
  const styles = useProblemBarStyles();
  const { problem, onRetry } = props;
  useAnnouncement(problem === null ? "" : describeProblem(problem, language));
  if (problem === null) return null;
  const intent = problem.code === "cancelled" ? "info" : "error";
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {intent === "error" && <MessageBarTitle>{texts.problemTitle}. </MessageBarTitle>}
        {describeProblem(problem, language)}
        {intent === "error" && (
          <div className={styles.detail}>
            {texts.detail}: {nameProblem(problem)}
          </div>
        )}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {problem.code === "filtered-range" ? texts.dashboard.tracker.retryUnfiltered : texts.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
