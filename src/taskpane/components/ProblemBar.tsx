import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Problem } from "../../domain/result";
import { useAnnouncement } from "../announce/AnnounceContext";
import { useHandOverFocus } from "../focus/useHandOverFocus";
import { useLanguage } from "../language/LanguageContext";
import { MUTED } from "../looks";
import { useTracker } from "../tracker/TrackerContext";
import { canRetry } from "./canRetry";
import { describeProblem, nameProblem } from "../language/describeProblem";
import { DismissButton } from "./DismissButton";
import { nameInWords } from "./nameInWords";

interface ProblemBarProps {
  /** The bar's title, where what was not done is not plain from where the bar stands. */
  readonly title?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** The words of the button that tries again, where others fit better. */
  readonly retryLabel?: string;
  readonly onDismiss?: (() => void) | undefined;
  readonly dismissLabel?: string;
}

/** Says what went wrong and what to do next; offers to try again where that can help. */
export function ProblemBar(
  props: ProblemBarProps & { readonly problem: Problem | null },
): ReactElement | null {
  const { problem, ...rest } = props;
  return problem && <Bar problem={problem} {...rest} />;
}

/** Codes of what was stopped because a person wanted it. */
const WANTED: readonly string[] = ["cancelled", "build-cancelled"];

function Bar(props: ProblemBarProps & { readonly problem: Problem }): ReactElement {
  const { language, texts } = useLanguage();
  const styles = useStyles();
  const { dashboard, agreeToUnfilter } = useTracker();
  const bar = useRef<HTMLDivElement>(null);
  useHandOverFocus(bar);
  const { problem, onRetry, onDismiss } = props;
  const sentence = describeProblem(nameInWords(problem, dashboard?.wording.naming), language);
  const title = props.title ?? texts.problemTitle;
  const detail = nameProblem(problem);
  const isFiltered = problem.code === "filtered-range";
  const isWanted = WANTED.includes(problem.code);
  // What waits for the person has not gone wrong.
  const intent = isWanted ? "info" : problem.code === "not-saved" ? "warning" : "error";
  useAnnouncement(props.title === undefined ? sentence : `${title}. ${sentence}`);
  const retry = (): void => {
    if (isFiltered) agreeToUnfilter(problem.at ?? "");
    onRetry?.();
  };
  const offersRetry = onRetry !== undefined && canRetry(problem);
  return (
    <div ref={bar}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {!isWanted && <MessageBarTitle>{title}. </MessageBarTitle>}
          {sentence}
          {detail !== "" && (
            <details className={styles.detail}>
              <summary>{texts.detail}</summary>
              {detail}
            </details>
          )}
        </MessageBarBody>
        {(offersRetry || onDismiss !== undefined) && (
          <MessageBarActions
            {...(onDismiss && {
              containerAction: <DismissButton label={props.dismissLabel} onDismiss={onDismiss} />,
            })}
          >
            {offersRetry && (
              <Button size="small" onClick={retry}>
                {isFiltered ? texts.dashboard.tracker.retryUnfiltered : (props.retryLabel ?? texts.retry)}
              </Button>
            )}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  detail: { ...MUTED, overflowWrap: "anywhere" },
});
