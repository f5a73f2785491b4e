import { Button, Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { readTaskWords } from "../../../actions/read-words";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import { sentencesOfTimes } from "../../../domain/plan-edit/occurrences";
import { splitTask } from "../../../domain/plan-edit/split-task";
import { officialDay } from "../../../i18n/format-day";
import { partOfForm, useDesk, useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { ReviewForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/**
 * Splits a task where the person breaks the line; semicolons are where plans most often join two. Recurring work can be
 * split into one task for each of its times, in the plan's language.
 */
export function SplitForm(props: { readonly entry: DraftTask }): ReactElement {
  const { id, task } = props.entry;
  const words = useReviewTexts().task;
  const styles = useReviewStyles();
  const desk = useDesk();
  const { draft: plan } = useOnDesk();
  const { issuedOn } = plan.head;
  const [{ text }, change, field] = useKeptEntry(
    partOfForm({ kind: "split", task: id }),
    { text: task.title.replace(/;\s+/g, ";\n") },
    { title: `${words.splitTitle}: ${task.shortTitle}` },
  );
  const ofTimes = sentencesOfTimes(plan, task, officialDay);
  const splitByTimes = (): void => change({ text: ofTimes.join("\n") });
  const titles = text.split("\n").filter((line) => /[\p{L}\p{N}]/u.test(line));
  const split = (): void => {
    const parts = titles.map((title) => readTaskWords(title, { issuedOn }));
    desk.edit((draft) => splitTask(draft, id, parts));
  };
  return (
    <ReviewForm
      label={words.splitTitle}
      saveLabel={words.splitInto(Math.max(2, titles.length))}
      ready={titles.length > 1}
      onSave={split}
      back={id}
      forget={() => change(null)}
    >
      <h4 className={styles.heading}>{words.splitTitle}</h4>
      <Field label={words.splitLabel} hint={words.splitHint}>
        <Textarea
          value={text}
          resize="vertical"
          rows={7}
          onChange={(_, data) => field("text").onChange(data.value)}
        />
      </Field>
      {ofTimes.length > 1 && (
        <Button size="small" onClick={splitByTimes}>
          {words.splitByDays(ofTimes.length)}
        </Button>
      )}
    </ReviewForm>
  );
}
