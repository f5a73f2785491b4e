import type { ReactElement } from "react";
import type { Question } from "../../../domain/plan-edit/question";
import type { Language } from "../../../i18n/language";
import type { PaneTexts } from "../../../i18n/pane";
import { useLanguage } from "../../language/LanguageContext";
import { sentenceOfPlan } from "../../language/planSentence";
import { useTaskCardStyles } from "./TaskCard.styles";

/** A question in words. */
export function askInWords(question: Question, texts: PaneTexts, language: Language): string {
  const { code, line, words, proposal } = question;
  const facts = { line, ...(words !== undefined && { words }), ...(proposal !== undefined && { proposal }) };
  return sentenceOfPlan(code, facts, language) ?? texts.check(line);
}

/** One thing to look at, in words and with a sign, never by colour alone. */
export function CheckLine(props: { readonly question: Question }): ReactElement {
  const { language, texts } = useLanguage();
  return <p className={useTaskCardStyles().check}>! {askInWords(props.question, texts, language)}</p>;
}
