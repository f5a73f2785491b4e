import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { memo, useRef, type ReactElement } from "react";
import type { JudgedTask } from "../../../domain/report";
import { FlagBadge } from "../../components/FlagBadge";
import { useHandOverFocus } from "../../focus/useHandOverFocus";
import { useLanguage } from "../../language/LanguageContext";
import { isForReading } from "../../tracker/isClosed";
import { useTracker } from "../../tracker/TrackerContext";
import { actsFor } from "./quick-acts";
import { useTaskLinesStyles } from "./TaskLines.styles";
import { TaskWork } from "./TaskWork";
import { shortUnitName } from "./unit-name";
import { useQuickAct } from "./useQuickAct";

/** Where a line stands in a list of which only a part is drawn. */
export interface LinePlace {
  /** Among all items, headings too. */
  readonly index: number;
  /** Among the tasks, from 1. */
  readonly position: number;
  readonly size: number;
}

/** One task in a list: pressed, it shows its row in the sheet; what it asks for next is one press, the rest unfolds below it. */
export const TaskLine = memo(function TaskLine(props: {
  readonly judged: JudgedTask;
  readonly isOpen: boolean;
  readonly onShow: (id: string) => void;
  readonly onUnfold: (id: string, unfolds: boolean) => void;
  readonly place?: LinePlace;
  readonly isChosen?: boolean;
  readonly onChoose?: (id: string, chosen: boolean) => void;
}): ReactElement {
  const { lists: words, quick } = useLanguage().texts.dashboard;
  const styles = useTaskLinesStyles();
  const { dashboard } = useTracker();
  const line = useRef<HTMLLIElement>(null);
  useHandOverFocus(line);
  const { judged, place, isOpen, onChoose } = props;
  const { task } = judged;
  const { id } = task;
  const unit = task.unit === "" ? words.common : shortUnitName(dashboard?.tracker, task.unit);
  const lead = task.lead === task.unit ? "" : task.lead;
  const facts = [id, unit, lead].filter((part) => part !== "").join(" · ");
  const canWork = id !== "" && !isForReading(dashboard);
  return (
    <li
      ref={line}
      className={styles.item}
      {...(place && {
        "data-index": place.index,
        "aria-posinset": place.position,
        "aria-setsize": place.size,
      })}
    >
      <div className={mergeClasses(styles.row, place && styles.fixed)}>
        {onChoose && canWork && (
          <Checkbox
            aria-label={quick.choose(id)}
            checked={props.isChosen ?? false}
            onChange={(_, { checked }) => onChoose(id, checked === true)}
          />
        )}
        <div className={styles.body}>
          <Button
            appearance="subtle"
            className={styles.line}
            title={task.title}
            data-line={id}
            onClick={() => props.onShow(id)}
          >
            <span className={styles.title}>{task.shortTitle || task.title}</span>
            <span className={styles.small}>{facts}</span>
          </Button>
          <TaskFoot judged={judged} canWork={canWork} isOpen={isOpen} onUnfold={props.onUnfold} />
        </div>
      </div>
      {isOpen && (
        <div className={styles.work}>
          <TaskWork judged={judged} />
        </div>
      )}
    </li>
  );
});

/** The flag of a task, what it asks for next, and the button that unfolds the rest. */
function TaskFoot({
  judged,
  canWork,
  isOpen,
  onUnfold,
}: {
  readonly judged: JudgedTask;
  readonly canWork: boolean;
  readonly isOpen: boolean;
  readonly onUnfold: (id: string, unfolds: boolean) => void;
}): ReactElement {
  const { quick } = useLanguage().texts.dashboard;
  const styles = useTaskLinesStyles();
  const { running } = useTracker();
  const { nameOf, perform } = useQuickAct();
  const { id } = judged.task;
  const [next] = actsFor(judged);
  return (
    <div className={styles.foot}>
      <FlagBadge verdict={judged.verdict} />
      <span className={styles.grow} />
      {next !== undefined && canWork && (
        <Button
          size="small"
          className={styles.act}
          aria-label={`${nameOf(next)}: ${id}`}
          disabledFocusable={next === "done" && running !== null}
          onClick={() => {
            if (next !== "done") onUnfold(id, true);
            perform(next, id);
          }}
        >
          {nameOf(next)}
        </Button>
      )}
      {canWork && (
        <Button
          size="small"
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label={quick.more(id)}
          title={quick.more(id)}
          aria-expanded={isOpen}
          onClick={() => onUnfold(id, !isOpen)}
        />
      )}
    </div>
  );
}
