import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import type { JudgedTask } from "../../../domain/report";
import { listParts } from "./list-parts";
import { TaskLine, type LinePlace } from "./TaskLine";
import { GROUP_HEIGHT, LINE_HEIGHT, useTaskLinesStyles } from "./TaskLines.styles";
import { useScrolled } from "./useScrolled";

/** Tasks under a name; none where all of them stand together. */
export interface NamedTasks {
  readonly name: string | null;
  readonly tasks: readonly JudgedTask[];
}

type Item = { readonly name: string } | { readonly judged: JudgedTask; readonly place: LinePlace };

/** Any number of tasks, of which those in sight are drawn; arrow keys go from one to the next. */
export function TaskList(props: {
  readonly label: string;
  readonly groups: readonly NamedTasks[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onShow: (id: string) => void;
}): ReactElement {
  const styles = useTaskLinesStyles();
  const list = useRef<HTMLUListElement>(null);
  const seen = useScrolled(list);
  const [openId, setOpenId] = useState("");
  const [focused, setFocused] = useState(-1);
  const { groups, chosen } = props;
  const items = useMemo(() => itemsOf(groups), [groups]);
  const heights = useMemo(() => items.map((item) => ("name" in item ? GROUP_HEIGHT : LINE_HEIGHT)), [items]);
  // A line that is typed in, or has the focus, stays there when it is scrolled out of sight.
  const open = items.findIndex((item) => "judged" in item && item.judged.task.id === openId);
  const unfold = useCallback((id: string, unfolds: boolean) => setOpenId(unfolds ? id : ""), []);
  const onFocus = ({ target }: FocusEvent): void =>
    setFocused(Number(target.closest("[data-index]")?.getAttribute("data-index") ?? -1));
  return (
    <ul
      ref={list}
      aria-label={props.label}
      className={styles.list}
      onFocus={onFocus}
      onBlur={() => setFocused(-1)}
      onKeyDown={walkLines}
    >
      {listParts(heights, seen, [open, focused]).map((part) => {
        if (part.kind === "gap")
          return <li key={`gap ${part.before}`} aria-hidden style={{ height: part.height }} />;
        const item = items[part.index];
        if (item === undefined) return null;
        if ("name" in item)
          return (
            <li key={`group ${item.name}`} className={styles.group}>
              <h3 className={styles.heading}>{item.name}</h3>
            </li>
          );
        const { task } = item.judged;
        return (
          <TaskLine
            key={`${task.id} ${item.place.position}`}
            judged={item.judged}
            place={item.place}
            isOpen={task.id !== "" && task.id === openId}
            isChosen={chosen.has(task.id)}
            onChoose={props.onChoose}
            onShow={props.onShow}
            onUnfold={unfold}
          />
        );
      })}
    </ul>
  );
}

function itemsOf(groups: readonly NamedTasks[]): readonly Item[] {
  const size = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const items: Item[] = [];
  let position = 0;
  for (const { name, tasks } of groups) {
    if (name !== null) items.push({ name });
    for (const judged of tasks) {
      position += 1;
      items.push({ judged, place: { index: items.length, position, size } });
    }
  }
  return items;
}

/** Arrow keys go from line to line. */
function walkLines(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
  const now = lines.findIndex((each) => each === document.activeElement);
  if (step === undefined || now < 0) return;
  event.preventDefault();
  lines[now + step]?.focus();
}
