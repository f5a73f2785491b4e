import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { EVERY_TASK, WHOLE_VIEW, type TaskView } from "../../../domain/task-view";
import { useAnnounce } from "../../announce/AnnounceContext";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { isNarrowed, isSameView } from "./kept-views";
import { useTaskListStyles } from "./TaskTab.styles";
import { useSavedViews } from "./useSavedViews";
import type { TaskViewAccess } from "./useTaskView";
import { useViewWords } from "./useViewWords";

/** What everybody asks for each Monday. */
const WEEK: TaskView = { filter: { ...EVERY_TASK, week: true }, order: "urgency", grouping: "unit" };

/** Ways to look at the tasks: this week, and those a person has saved, such as the work of one body; the one in force is pressed. */
export function ViewChips({
  dashboard,
  access,
}: {
  readonly dashboard: Dashboard;
  readonly access: TaskViewAccess;
}): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  const styles = useTaskListStyles();
  const announce = useAnnounce();
  const { nameOf } = useViewWords(dashboard);
  const { view, look } = access;
  const { here, save, drop } = useSavedViews(dashboard);
  const isSaved = here.some((each) => isSameView(each, view));
  const isOffered = isNarrowed(view) && !isSaved && !isSameView(WEEK, view);
  const chip = (name: string, each: TaskView): ReactElement => {
    const isOn = isSameView(each, view);
    return (
      <Button
        key={name}
        size="small"
        shape="circular"
        className={styles.chip}
        appearance={isOn ? "outline" : "secondary"}
        aria-pressed={isOn}
        onClick={() => look(isOn ? WHOLE_VIEW : each)}
      >
        {isOn ? `√ ${name}` : name}
      </Button>
    );
  };
  return (
    <div>
      <div role="group" aria-label={words.views} className={styles.chips}>
        {chip(words.weekView, WEEK)}
        {here.map((each) => chip(nameOf(each), each))}
        {(isOffered || isSaved) && (
          // One button for both: what was just pressed keeps the focus.
          <Button
            size="small"
            appearance="transparent"
            className={styles.chip}
            onClick={() => {
              (isSaved ? drop : save)(view);
              announce((isSaved ? words.droppedView : words.savedView)(nameOf(view)));
            }}
          >
            {isSaved ? words.dropView : words.saveView}
          </Button>
        )}
      </div>
      {here.length > 0 && <Hint>{words.viewsHere}</Hint>}
    </div>
  );
}
