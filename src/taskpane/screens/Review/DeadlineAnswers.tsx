import type { ReactElement } from "react";
import { readDeadlineWords } from "../../../actions/read-words";
import { parseDay, partsOf } from "../../../domain/day";
import { likeQuestions, settle, type Answer } from "../../../domain/plan-edit/answers";
import { confirmDeadline, keepWordsOnly, withDueDay } from "../../../domain/plan-edit/deadlines";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { Question } from "../../../domain/plan-edit/question";
import { changeTask } from "../../../domain/plan-edit/tasks";
import { TextField } from "../../forms/TextField";
import { useLanguage } from "../../language/LanguageContext";
import { AnswerButton } from "./AnswerButton";
import { DayAnswer } from "./DayAnswer";
import { useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { LineForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";
import { useAsked } from "./useAsked";
import { useKeptEntry } from "./useKeptEntry";

/** Which day a deadline means: the proposed one, one of a year, a typed one, or none. */
export function DeadlineAnswers(): ReactElement {
  const { draft } = useOnDesk();
  const { question, isForAll } = useAsked();
  const { showDay } = useLanguage();
  const words = useReviewTexts().questions;
  const id = question.tasks[0] ?? "";
  const deadline = draft.tasks.find((entry) => entry.id === id)?.task.deadline;
  const proposed = deadline?.proposedTo ?? deadline?.to ?? parseDay(question.proposal ?? "");
  const isOfYear = question.code === "missing-year";
  const year = proposed && isOfYear ? yearOfAll(draft, question) : null;
  const asksYear = isOfYear && deadline && (!proposed || isForAll);
  return (
    <div className={useReviewStyles().group}>
      {proposed && (
        <AnswerButton
          label={isForAll ? words.yesEach(year) : words.yes(showDay(proposed))}
          answer={(current, { tasks }) => confirmDeadline(current, tasks[0] ?? "")}
        />
      )}
      {asksYear && <Years answered={year} />}
      {deadline && !isForAll && (
        <DayAnswer
          label={words.otherDay}
          edit={(current, day) => changeTask(current, id, { deadline: withDueDay(deadline, day) })}
        />
      )}
      <AnswerButton
        label={words.wordsOnly}
        answer={(current, { tasks }) => keepWordsOnly(current, tasks[0] ?? "")}
      />
    </div>
  );
}

/** The year of the days that are proposed for all questions of a kind, which taking each as proposed gives; null where they differ. */
function yearOfAll(draft: PlanDraft, question: Question): number | null {
  const years = likeQuestions(draft, question).map(({ tasks: [id] }) => {
    const { proposedTo, to } = draft.tasks.find((entry) => entry.id === id)?.task.deadline ?? {};
    const day = proposedTo ?? to ?? null;
    return day === null ? null : partsOf(day).year;
  });
  const [first = null] = years;
  return years.every((year) => year === first) ? first : null;
}

/** A year that was taken from the document for several deadlines: it is right, or another one is for all of them. */
export function SharedYearAnswers(): ReactElement {
  const words = useReviewTexts().questions;
  const year = Number(useAsked().question.proposal?.slice(0, 4));
  return (
    <div className={useReviewStyles().group}>
      <AnswerButton label={words.yearRight(year)} answer={(draft, { id }) => settle(draft, id)} />
      <Years answered={year} />
    </div>
  );
}

/** Years to choose from, without the one that another button answers with, and a typed one. */
function Years({ answered }: { readonly answered: number | null }): ReactElement {
  const { draft } = useOnDesk();
  const words = useReviewTexts().questions;
  const { question, answer } = useAsked();
  const [{ year }, change, field] = useKeptEntry(
    `answer ${question.id} year`,
    { year: "" },
    { title: `${words.source(question.line)} ${words.otherYear}` },
  );
  const use = (): void => {
    change(null);
    answer(inYear(Number(year)));
  };
  return (
    <>
      {yearsOf(draft)
        .filter((each) => each !== answered)
        .map((each) => (
          <AnswerButton key={each} label={words.inYear(each)} answer={inYear(each)} />
        ))}
      <LineForm label={words.useYear} ready={/^ *20\d\d *$/.test(year)} onSave={use}>
        <TextField label={words.otherYear} {...field("year")} />
      </LineForm>
    </>
  );
}

/** The words of the deadlines asked about are meant in a year. */
function inYear(year: number): Answer {
  return (draft, { id, tasks }) => {
    const dated = tasks.reduce((next, task) => {
      const text = next.tasks.find((entry) => entry.id === task)?.task.deadline.text ?? "";
      return changeTask(next, task, { deadline: { ...readDeadlineWords(text, { year }), text } });
    }, draft);
    return settle(dated, id);
  };
}

/** Years a plan may mean: those its other deadlines name, the year of issue and the next. */
function yearsOf({ head, tasks }: PlanDraft): readonly number[] {
  const named = tasks.flatMap(({ task }) => task.deadline.to ?? task.deadline.from ?? []);
  const issued = head.issuedOn === null ? [] : [partsOf(head.issuedOn).year, partsOf(head.issuedOn).year + 1];
  return [...new Set([...issued, ...named.map((day) => partsOf(day).year)])]
    .sort((a, b) => a - b)
    .slice(0, 4);
}
