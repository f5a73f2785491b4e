import type { ReactElement } from "react";
import type { FoundList } from "../../../actions/list/list";
import type { ListMapping } from "../../../actions/list/list-mapping";
import { previewList } from "../../../actions/list/preview-list";
import type { PlanTask } from "../../../domain/plan";
import { Text } from "../../components/Words";
import { formatDay } from "../../language/formatDay";
import { useLanguage } from "../../language/LanguageContext";
import { STATE_WORDS } from "../../language/trackerWords";
import { useReviewTexts } from "../Review/texts";

/** What the first rows of a list become, in one line each. */
export function FirstRows(props: {
  readonly list: FoundList;
  readonly mapping: ListMapping;
}): ReactElement | null {
  const { list: words } = useReviewTexts();
  const { language } = useLanguage();
  const tasks = previewList(props.list, props.mapping);
  if (tasks.length === 0) return null;
  const partsOf = ({ title, lead, deadline, progress = {} }: PlanTask): string[] => [
    title,
    lead ?? "",
    deadline.to === null ? deadline.text : formatDay(deadline.to, language),
    progress.state === undefined ? "" : STATE_WORDS[language][progress.state],
  ];
  return (
    <section aria-label={words.preview}>
      <Text>{words.preview}</Text>
      <ul>
        {tasks.map((task) => (
          <li key={task.line}>
            {partsOf(task)
              .filter((part) => part !== "")
              .join(" · ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
