import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { assignEachUnit, assignOnce, confirmAssumption } from "../../../domain/plan-edit/answers";
import { SelectField } from "../../forms/ChoiceField";
import { AnswerButton } from "./AnswerButton";
import { useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { useAsked } from "./useAsked";
import { useKeptEntry } from "./useKeptEntry";

/** Who does the tasks of a section: each unit, or one body once. */
export function DoerAnswers(): ReactElement {
  const { draft } = useOnDesk();
  const { question, isForAll, answer } = useAsked();
  const words = useReviewTexts().questions;
  const styles = useReviewStyles();
  const names = draft.bodies.map(({ name }) => name);
  const first = { lead: names.find((name) => name !== question.proposal) ?? "" };
  const [{ lead }, change, field] = useKeptEntry(`answer ${question.id}`, first, {
    title: `${words.source(question.line)} ${words.onceBy}`,
  });
  const isEachUnit = question.form === "each-unit";
  const right = isForAll ? words.yesEach(null) : words.yes(question.proposal ?? "");
  return (
    <div className={styles.group}>
      <AnswerButton
        label={isEachUnit ? words.yes(words.eachUnit.toLowerCase()) : right}
        answer={confirmAssumption}
      />
      {!isEachUnit && <AnswerButton label={words.eachUnit} answer={assignEachUnit} />}
      <SelectField
        label={words.onceBy}
        {...field("lead")}
        choices={["", ...names].map((name) => ({ value: name, label: name === "" ? words.unnamed : name }))}
      />
      <div>
        <Button
          onClick={() => {
            change(null);
            answer((draftNow, asked) => assignOnce(draftNow, asked, lead));
          }}
        >
          {words.assign}
        </Button>
      </div>
    </div>
  );
}
