import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import { openQuestions } from "../../../domain/plan-edit/draft";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../../screen.styles";
import { Answers } from "./Answers";
import { askInWords } from "./CheckLine";
import { useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { SourceQuote } from "./SourceQuote";
import { useReviewTexts } from "./texts";
import { useTakenFocus } from "./useTakenFocus";

/** What the plan leaves open, one question at a time; answering moves on to the next. */
export function Questions(): ReactElement | null {
  const { draft } = useOnDesk();
  const { language, texts } = useLanguage();
  const words = useReviewTexts().questions;
  const styles = useReviewStyles();
  const shared = useScreenStyles();
  const [at, setAt] = useState(0);
  const [everAsked] = useState(draft.questions.length > 0);
  const questions = openQuestions(draft);
  const index = Math.min(at, questions.length - 1);
  const question = questions[index];
  const focus = useTakenFocus<HTMLParagraphElement>(question?.id ?? "");
  if (!question) {
    return everAsked ? (
      <p {...focus} className={mergeClasses(shared.text, styles.heading)}>
        {words.none}
      </p>
    ) : null;
  }
  return (
    <section className={styles.form} aria-labelledby="questions">
      <div className={mergeClasses(styles.row, styles.apart)}>
        <h3 id="questions" className={styles.heading}>
          {words.title(questions.length)}
        </h3>
        <div className={styles.row}>
          <Button
            size="small"
            icon={<ChevronLeftRegular />}
            aria-label={words.previous}
            disabledFocusable={index === 0}
            onClick={() => setAt(index - 1)}
          />
          <span>{words.at(index + 1, questions.length)}</span>
          <Button
            size="small"
            icon={<ChevronRightRegular />}
            aria-label={words.next}
            disabledFocusable={index === questions.length - 1}
            onClick={() => setAt(index + 1)}
          />
        </div>
      </div>
      <p {...focus} className={mergeClasses(shared.text, styles.heading)}>
        {askInWords(question, texts, language)}
      </p>
      <SourceQuote line={question.line} />
      {question.tasks.length > 1 && <Hint>{words.about(question.tasks.length)}</Hint>}
      <Answers key={question.id} question={question} />
      <Hint>{words.later}</Hint>
    </section>
  );
}
