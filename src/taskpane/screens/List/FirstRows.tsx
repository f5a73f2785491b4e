import type { ReactElement } from "react";
import type { FoundList } from "../../../actions/list/list";
import { headNames } from "../../../actions/list/list-head";
import type { ListMapping } from "../../../actions/list/list-mapping";
import { previewList } from "../../../actions/list/preview-list";
import type { PlanTask } from "../../../domain/plan";
import { Hint } from "../../components/Words";
import { formatDay } from "../../../i18n/format-day";
import { useLanguage } from "../../language/LanguageContext";
import { LABELS } from "../../../i18n/workbook";
import { describeDeadline } from "../Review/describeTask";
import { useReviewStyles } from "../Review/Review.styles";
import { useTaskCardStyles } from "../Review/TaskCard.styles";
import { useReviewTexts } from "../Review/texts";

type Meaning = ListMapping["columns"][number];

/** What the first rows of a list become, field by field, and which columns are not read. */
export function FirstRows(props: {
  readonly list: FoundList;
  readonly mapping: ListMapping;
}): ReactElement | null {
  const { list: words } = useReviewTexts();
  const styles = useReviewStyles();
  const card = useTaskCardStyles();
  const fieldsOf = useFields();
  const { list, mapping } = props;
  const tasks = previewList(list, mapping);
  const unread = headNames(list, mapping.header).filter(
    (name, column) => name !== "" && (mapping.columns[column] ?? "ignore") === "ignore",
  );
  if (tasks.length === 0) return null;
  return (
    <section className={styles.group} aria-label={words.preview}>
      <h3 className={styles.heading}>{words.preview}</h3>
      <ul className={styles.list}>
        {tasks.map((task) => (
          <li key={`${task.line} ${task.title}`} className={card.card}>
            <p className={card.title}>{task.title}</p>
            <dl className={card.facts}>
              {fieldsOf(task).map(([meaning, value]) => (
                <div key={meaning} className={card.fact}>
                  <dt className={card.name}>{words.meanings[meaning]}</dt>
                  <dd className={card.value}>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {unread.length > 0 && <Hint>{words.notRead(unread.join(", "))}</Hint>}
    </section>
  );
}

/** The fields of a task that say something, by the columns they come from. */
function useFields(): (task: PlanTask) => readonly (readonly [Meaning, string])[] {
  const { language, texts } = useLanguage();
  return (task) => {
    const { progress = {} } = task;
    const { state, percent, completedOn, extendedTo } = progress;
    const values: readonly (readonly [Meaning, string | undefined])[] = [
      ["section", task.section],
      ["unit", task.units?.join(", ")],
      ["lead", task.lead ?? ""],
      ["support", task.support.join("; ")],
      ["time", task.deadline.bound === "none" ? "" : describeDeadline(task, texts, language)],
      ["product", task.product],
      ["state", state && LABELS[language].states[state]],
      ["percent", percent === undefined ? "" : `${Math.round(percent * 100)} %`],
      ["completed", completedOn && formatDay(completedOn, language)],
      ["extended", extendedTo && formatDay(extendedTo, language)],
      ["follower", progress.follower],
      ["difficulty", progress.difficulty],
      ["note", progress.note],
    ];
    return values.flatMap(([meaning, value = ""]) => (value === "" ? [] : [[meaning, value] as const]));
  };
}
