import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import { answerAll, likeQuestions } from "../../../domain/plan-edit/answers";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useTypedIn } from "../../plan/useKeptReviews";
import { useScreenStyles } from "../../screen.styles";
import { Answers } from "./Answers";
import { askInWords } from "./CheckLine";
import { useDesk, useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { SourceQuote } from "./SourceQuote";
import { useReviewTexts } from "./texts";
import { questionOf } from "./typed-parts";
import { AskedProvider } from "./useAsked";
import { useReviewId } from "./useKeptEntry";
import type { QuestionWalk } from "./useQuestionWalk";
import { useTakenFocus } from "./useTakenFocus";

/** What can be pressed or filled in. */
const CONTROL = "button, input, select, textarea";

/** Pixels that the bar of actions may cover. */
const BAR = 80;

/** What the plan leaves open, one question at a time; answering moves on to the next. */
export function Questions({ walk }: { readonly walk: QuestionWalk }): ReactElement | null {
  const { draft } = useOnDesk();
  const { language, texts } = useLanguage();
  const words = useReviewTexts().questions;
  const styles = useReviewStyles();
  const shared = useScreenStyles();
  const desk = useDesk();
  const [everAsked] = useState(draft.questions.length > 0);
  const [allOf, setAllOf] = useState("");
  const answers = useRef<HTMLDivElement>(null);
  const typedIn = new Set(useTypedIn(useReviewId()).map(({ part }) => questionOf(part)));
  const { questions, index, steps } = walk;
  const question = questions[index];
  const focus = useTakenFocus<HTMLParagraphElement>(question?.id ?? "");
  useEffect(() => {
    if (steps === 0) return;
    answers.current?.querySelector<HTMLElement>(CONTROL)?.focus();
    answers.current?.closest("section")?.scrollIntoView({ block: "start" });
  }, [steps]);
  useRaised(answers, question?.id ?? "");
  if (!question) {
    return everAsked ? (
      <p {...focus} className={mergeClasses(shared.text, styles.heading)}>
        {words.none}
      </p>
    ) : null;
  }
  const alike = likeQuestions(draft, question);
  // What is half-typed in another answer is one of its own.
  const like = alike.filter(({ id }) => id === question.id || !typedIn.has(id));
  const isForAll = like.length > 1 && allOf === question.code;
  const asked = {
    question,
    isForAll,
    answer: (answer: Parameters<typeof answerAll>[2]): void => {
      desk.edit((current) => answerAll(current, isForAll ? like : [question], answer));
      // For all is said once: what is asked again after it was taken back is a question of its own.
      setAllOf("");
    },
  };
  return (
    <section className={styles.form} data-question aria-labelledby="questions">
      <Head walk={walk} />
      <p id="question" {...focus} className={mergeClasses(shared.text, styles.heading)}>
        {askInWords(question, texts, language)}
      </p>
      <SourceQuote line={question.line} />
      {question.tasks.length > 1 && <Hint>{words.about(question.tasks.length)}</Hint>}
      {like.length > 1 && (
        <Checkbox
          label={words.forAll(like.length)}
          checked={isForAll}
          onChange={(_, { checked }) => setAllOf(checked === true ? question.code : "")}
        />
      )}
      {isForAll && like.length < alike.length && <Hint>{words.notTyped(alike.length - like.length)}</Hint>}
      <div ref={answers} role="group" aria-labelledby="question">
        <AskedProvider value={asked}>
          <Answers key={question.id} />
        </AskedProvider>
      </div>
      <Hint>{words.later}</Hint>
      <Hint>{words.keys}</Hint>
    </section>
  );
}

/** Brings the next question to the top where its answers would stand below what is in sight; not the first one. */
function useRaised(answers: RefObject<HTMLElement | null>, question: string): void {
  const last = useRef(question);
  useEffect(() => {
    if (last.current === question) return;
    last.current = question;
    const [end = 0, edge = 0] = [answers.current, answers.current?.closest("main")].map(
      (each) => each?.getBoundingClientRect().bottom,
    );
    if (end > edge - BAR) answers.current?.closest("section")?.scrollIntoView({ block: "start" });
  }, [answers, question]);
}

/** How many questions there are, and the way from one to the next without an answer. */
function Head({ walk: { questions, index, goTo } }: { readonly walk: QuestionWalk }): ReactElement {
  const words = useReviewTexts().questions;
  const styles = useReviewStyles();
  return (
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
          onClick={() => goTo(index - 1)}
        />
        <span>{words.at(index + 1, questions.length)}</span>
        <Button
          size="small"
          icon={<ChevronRightRegular />}
          aria-label={words.next}
          disabledFocusable={index === questions.length - 1}
          onClick={() => goTo(index + 1)}
        />
      </div>
    </div>
  );
}
