import type { ReactElement } from "react";
import { lineOf } from "../../services/source";
import { useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** Longer source lines are cut: the task's own words stand beside them. */
const LONGEST = 280;

/** The line of the source that something was read from. */
export function SourceQuote(props: { readonly line: number }): ReactElement | null {
  const { source } = useDesk();
  const { questions } = useReviewTexts();
  const styles = useReviewStyles();
  const words = lineOf(source, props.line);
  if (words === "") return null;
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return (
    <blockquote className={styles.quote}>
      {questions.source(props.line)} {shown}
    </blockquote>
  );
}
