import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { readDeadlineWords } from "../../../actions/read-words";
import { parseDay, partsOf } from "../../../domain/day";
import type { Deadline } from "../../../domain/deadline";
import { assignEachUnit, assignOnce, confirmAssumption } from "../../../domain/plan-edit/answers";
import { confirmDeadline, keepWordsOnly, withDueDay } from "../../../domain/plan-edit/deadlines";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { Question } from "../../../domain/plan-edit/question";
import { changeTask } from "../../../domain/plan-edit/tasks";
import { SelectField } from "../../forms/ChoiceField";
import { useLanguage } from "../../language/LanguageContext";
import { AnswerButton } from "./AnswerButton";
import { DayAnswer } from "./DayAnswer";
import { useOnDesk, useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** Which day a deadline means: the proposed one, one of a year, a typed one, or none. */
export function DeadlineAnswers({ question }: { readonly question: Question }): ReactElement {
  const { draft } = useOnDesk();
  const { showDay } = useLanguage();
  const words = useReviewTexts().questions;
  const id = question.tasks[0] ?? "";
  const deadline = draft.tasks.find((entry) => entry.id === id)?.task.deadline;
  const proposed = deadline?.proposedTo ?? deadline?.to ?? parseDay(question.proposal ?? "");
  const set = (current: PlanDraft, next: Deadline): PlanDraft => changeTask(current, id, { deadline: next });
  const years = question.code === "missing-year" && !proposed && deadline ? yearsOf(draft) : [];
  return (
    <div className={useReviewStyles().group}>
      {proposed && (
        <AnswerButton label={words.yes(showDay(proposed))} edit={(current) => confirmDeadline(current, id)} />
      )}
      {deadline &&
        years.map((year) => (
          <AnswerButton
            key={year}
            label={words.inYear(year)}
            edit={(current) =>
              set(current, { ...readDeadlineWords(deadline.text, { year }), text: deadline.text })
            }
          />
        ))}
      {deadline && (
        <DayAnswer label={words.otherDay} edit={(current, day) => set(current, withDueDay(deadline, day))} />
      )}
      <AnswerButton label={words.wordsOnly} edit={(current) => keepWordsOnly(current, id)} />
    </div>
  );
}

/** Years a plan may mean: those its other deadlines name, the year of issue and the next. */
function yearsOf({ head, tasks }: PlanDraft): readonly number[] {
  const named = tasks.flatMap(({ task }) => task.deadline.to ?? task.deadline.from ?? []);
  const issued = head.issuedOn === null ? [] : [partsOf(head.issuedOn).year, partsOf(head.issuedOn).year + 1];
  return [...new Set([...issued, ...named.map((day) => partsOf(day).year)])]
    .sort((a, b) => a - b)
    .slice(0, 4);
}

/** Who does the tasks of a section: each unit, or one body once. */
export function DoerAnswers({ question }: { readonly question: Question }): ReactElement {
  const { draft } = useOnDesk();
  const words = useReviewTexts().questions;
  const styles = useReviewStyles();
  const desk = useDesk();
  const names = draft.bodies.map(({ name }) => name);
  const [lead, setLead] = useState(names.find((name) => name !== question.proposal) ?? "");
  const isEachUnit = question.form === "each-unit";
  return (
    <div className={styles.group}>
      <AnswerButton
        label={words.yes(isEachUnit ? words.eachUnit.toLowerCase() : (question.proposal ?? ""))}
        edit={(current) => confirmAssumption(current, question)}
      />
      {!isEachUnit && (
        <AnswerButton label={words.eachUnit} edit={(current) => assignEachUnit(current, question)} />
      )}
      <SelectField
        label={words.onceBy}
        value={lead}
        choices={["", ...names].map((name) => ({ value: name, label: name === "" ? words.unnamed : name }))}
        onChange={setLead}
      />
      <div>
        <Button onClick={() => desk.edit((current) => assignOnce(current, question, lead))}>
          {words.assign}
        </Button>
      </div>
    </div>
  );
}
