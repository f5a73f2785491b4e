import { Button, Checkbox, SearchBox } from "@fluentui/react-components";
import { memo, useCallback, useDeferredValue, useMemo, useState, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { filterTasks, groupTasks, orderTasks, WHOLE_VIEW, type TaskView } from "../../../domain/task-view";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { checkedOf } from "../../components/Checks";
import { clearOnEscape } from "../../components/clearOnEscape";
import { ProblemBar } from "../../components/ProblemBar";
import { Hint, Text } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../../screen.styles";
import { useTracker } from "../../tracker/TrackerContext";
import { EmptyCard } from "./EmptyCard";
import { MaintainMenu } from "../Maintain/MaintainMenu";
import { ChosenBar } from "./ChosenBar";
import { isNarrowed } from "./kept-views";
import { SelectedCard } from "./SelectedCard";
import { TaskList, type NamedTasks } from "./TaskList";
import { useTaskLinesStyles } from "./TaskLines.styles";
import { useShowTask } from "./useShowTask";
import { useTaskView } from "./useTaskView";
import { useViewWords } from "./useViewWords";
import { ViewChips } from "./ViewChips";
import { ViewSettings } from "./ViewSettings";

/** The tab of tasks: the forms, the card of the selected row, and all tasks, found, narrowed, sorted, grouped and chosen. */
export function FindTask(): ReactElement | null {
  const { find: words } = useLanguage().texts.dashboard;
  const shared = useScreenStyles();
  const { dashboard } = useTracker();
  const access = useTaskView(dashboard);
  const gone = access.gone.length === 0 ? "" : words.gone(access.gone.join(", "));
  useAnnouncement(gone);
  // What is typed is shown at once, the list it leads to when there is time.
  const view = useDeferredValue(access.view);
  if (dashboard === null) return null;
  if (dashboard.total === 0)
    return (
      <div className={shared.screen}>
        <EmptyCard dashboard={dashboard} />
      </div>
    );
  return (
    <div className={shared.screen}>
      <MaintainMenu group="tasks" isFolded />
      <SearchBox
        aria-label={words.label}
        placeholder={words.label}
        value={access.view.filter.words}
        onChange={(_, data) => access.narrow({ words: data.value })}
        onKeyDown={(event) => clearOnEscape(event, () => access.narrow({ words: "" }))}
      />
      <ViewChips dashboard={dashboard} access={access} />
      <ViewSettings dashboard={dashboard} access={access} />
      {gone !== "" && <Hint>{gone}</Hint>}
      <SelectedCard isLow />
      <Tasks dashboard={dashboard} view={view} onLook={access.look} />
    </div>
  );
}

const Tasks = memo(function Tasks(props: {
  readonly dashboard: Dashboard;
  readonly view: TaskView;
  readonly onLook: (view: TaskView) => void;
}): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  const styles = useTaskLinesStyles();
  const [show, problem] = useShowTask();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { dashboard, view } = props;
  const groups = useGroups(dashboard, view);
  const ids = useMemo(() => idsOf(groups), [groups]);
  const found = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const sentence = words.found(found, dashboard.total);
  useAnnouncement(isNarrowed(view) ? sentence : "");
  // Rows may have gone since they were chosen, and those out of sight are not meant.
  const chosen = useMemo(() => ids.filter((id) => picked.has(id)), [ids, picked]);
  const choose = useCallback((id: string, isChosen: boolean): void => {
    setPicked((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id)));
  }, []);
  return (
    <>
      <section className={styles.section} aria-label={sentence}>
        <div className={styles.head}>
          <h2 className={styles.heading}>{sentence}</h2>
          {ids.length > 1 && (
            <Checkbox
              label={words.chooseAll(ids.length)}
              checked={checkedOf(chosen.length, ids.length)}
              onChange={(_, { checked }) => setPicked(new Set(checked === true ? ids : []))}
            />
          )}
        </div>
        <ProblemBar problem={problem} />
        <TaskList label={sentence} groups={groups} chosen={picked} onChoose={choose} onShow={show} />
      </section>
      {found === 0 && <NothingFound onLook={props.onLook} />}
      {chosen.length > 0 && <ChosenBar ids={chosen} onUnchoose={() => setPicked(new Set())} />}
    </>
  );
});

/** The tasks of a view, parted and named. */
function useGroups(dashboard: Dashboard, view: TaskView): readonly NamedTasks[] {
  const { find: words } = useLanguage().texts.dashboard;
  const { groupOf } = useViewWords(dashboard);
  const { filter, order, grouping } = view;
  const groups = useMemo(() => {
    const found = orderTasks(filterTasks(dashboard, filter), order);
    return groupTasks(dashboard, found, grouping);
  }, [dashboard, filter, order, grouping]);
  return useMemo(
    () =>
      groups.map(({ key, tasks }) => ({
        name: grouping === "none" ? null : words.inGroup(groupOf(grouping, key), tasks.length),
        tasks,
      })),
    [groups, grouping, groupOf, words],
  );
}

function idsOf(groups: readonly NamedTasks[]): readonly string[] {
  const ids = groups.flatMap(({ tasks }) => tasks.map(({ task }) => task.id));
  return [...new Set(ids)].filter((id) => id !== "");
}

/** Nothing is found: why, and the way on. */
function NothingFound({ onLook }: { readonly onLook: (view: TaskView) => void }): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  const shared = useScreenStyles();
  return (
    <div className={shared.stack}>
      <Text>{words.none}</Text>
      <div>
        <Button onClick={() => onLook(WHOLE_VIEW)}>{words.clear}</Button>
      </div>
    </div>
  );
}
