import { Button, Checkbox, SearchBox } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { filterTasks, groupTasks, orderTasks, WHOLE_VIEW } from "../../../domain/task-view";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { checkedOf } from "../../components/Checks";
import { ProblemBar } from "../../components/ProblemBar";
import { Text } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useScreenStyles } from "../../screen.styles";
import { useTracker } from "../../tracker/TrackerContext";
import { MaintainMenu } from "../Maintain/MaintainMenu";
import { ChosenBar } from "./ChosenBar";
import { isNarrowed } from "./kept-views";
import { SelectedCard } from "./SelectedCard";
import { TaskList, type NamedTasks } from "./TaskList";
import { useTaskLinesStyles } from "./TaskLines.styles";
import { useShowTask } from "./useShowTask";
import { useTaskView, type TaskViewAccess } from "./useTaskView";
import { useViewWords } from "./useViewWords";
import { ViewChips } from "./ViewChips";
import { ViewSettings } from "./ViewSettings";

/** The tab of tasks: the forms, the card of the selected row, and all tasks, found, narrowed, sorted, grouped and chosen. */
export function FindTask(): ReactElement | null {
  const { find: words } = useLanguage().texts.dashboard;
  const shared = useScreenStyles();
  const { dashboard } = useTracker();
  const access = useTaskView();
  if (dashboard === null) return null;
  return (
    <div className={shared.screen}>
      <MaintainMenu group="tasks" isFolded />
      <SearchBox
        aria-label={words.label}
        placeholder={words.label}
        value={access.view.filter.words}
        onChange={(_, data) => access.narrow({ words: data.value })}
      />
      <ViewChips dashboard={dashboard} access={access} />
      <ViewSettings dashboard={dashboard} access={access} />
      <SelectedCard />
      <Tasks dashboard={dashboard} access={access} />
    </div>
  );
}

function Tasks({
  dashboard,
  access,
}: {
  readonly dashboard: Dashboard;
  readonly access: TaskViewAccess;
}): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  const styles = useTaskLinesStyles();
  const [show, problem] = useShowTask();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { groupOf } = useViewWords(dashboard);
  const { view } = access;
  const { filter, order, grouping } = view;
  const found = useMemo(() => orderTasks(filterTasks(dashboard, filter), order), [dashboard, filter, order]);
  const groups = groupTasks(dashboard, found, grouping).map(({ key, tasks }): NamedTasks => ({
    name: grouping === "none" ? null : words.inGroup(groupOf(grouping, key), tasks.length),
    tasks,
  }));
  const sentence = words.found(found.length, dashboard.total);
  useAnnouncement(isNarrowed(view) ? sentence : "");
  const ids = [...new Set(found.map(({ task }) => task.id).filter((id) => id !== ""))];
  // Rows may have gone since they were chosen, and those out of sight are not meant.
  const chosen = ids.filter((id) => picked.has(id));
  const choose = (id: string, isChosen: boolean): void =>
    setPicked(new Set(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id)));
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
      {found.length === 0 && <NoTasks total={dashboard.total} access={access} />}
      {chosen.length > 0 && <ChosenBar ids={chosen} onUnchoose={() => setPicked(new Set())} />}
    </>
  );
}

/** Nothing is found, or nothing is there yet: why, and the way on. */
function NoTasks(props: { readonly total: number; readonly access: TaskViewAccess }): ReactElement {
  const { find: words, counts } = useLanguage().texts.dashboard;
  const shared = useScreenStyles();
  const { go } = useNavigation();
  const isEmpty = props.total === 0;
  return (
    <div className={shared.stack}>
      <Text>{isEmpty ? counts.empty : words.none}</Text>
      <div>
        {isEmpty ? (
          <Button onClick={() => go("maintain", { form: "add-task" })}>{counts.addTask}</Button>
        ) : (
          <Button onClick={() => props.access.look(WHOLE_VIEW)}>{words.clear}</Button>
        )}
      </div>
    </div>
  );
}
