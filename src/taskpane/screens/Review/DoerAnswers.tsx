import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { assignEachUnit, assignOnce, confirmAssumption } from "../../../domain/plan-edit/answers";
import type { Question } from "../../../domain/plan-edit/question";
import { SelectField } from "../../forms/ChoiceField";
import { AnswerButton } from "./AnswerButton";
import { useDesk, useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

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
