import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import type { Check } from "../../plan/checks";
import { useTaskCardStyles } from "./TaskCard.styles";

/** One thing to look at, in words and with a sign, never by colour alone. */
export function CheckLine(props: { readonly check: Check; readonly withLine?: boolean }): ReactElement {
  const { texts } = useLanguage();
  const sentences: Readonly<Record<string, string>> = texts.checks;
  const { check, withLine = false } = props;
  const parts = [
    sentences[check.code] ?? texts.checks.other,
    check.words ? `“${check.words}”` : "",
    check.proposal ?? "",
    withLine ? texts.review.line(check.line) : "",
  ];
  return <p className={useTaskCardStyles().check}>! {parts.filter((part) => part !== "").join(" · ")}</p>;
}
