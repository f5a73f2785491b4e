import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import type { Check } from "../../plan/checks";
import { sentenceOfPlan } from "../../plan/planSentence";
import { useTaskCardStyles } from "./TaskCard.styles";

/** One thing to look at, in words and with a sign, never by colour alone. */
export function CheckLine(props: { readonly check: Check }): ReactElement {
  const { language, texts } = useLanguage();
  const { code, line, words, proposal } = props.check;
  const facts = { line, ...(words !== undefined && { words }), ...(proposal !== undefined && { proposal }) };
  const sentence = sentenceOfPlan(code, facts, language) ?? texts.check(line);
  return <p className={useTaskCardStyles().check}>! {sentence}</p>;
}
