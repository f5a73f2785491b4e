import { Field, SearchBox, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { FLAGS, type Flag } from "../../../domain/status-rule";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { ProblemBar } from "../../components/ProblemBar";
import { useLanguage } from "../../language/LanguageContext";
import { LABELS } from "../../../i18n/workbook";
import { useNavigation } from "../../navigation/NavigationContext";
import { useScreenStyles } from "../../screen.styles";
import { useTracker } from "../../tracker/TrackerContext";
import { MaintainMenu } from "../Maintain/MaintainMenu";
import { findTasks } from "./find-tasks";
import { FoundTasks } from "./FoundTasks";
import { SelectedCard } from "./SelectedCard";
import { useShowTask } from "./useShowTask";

/** The tab of tasks: forms, the card of the selected row, and a task found by a few letters. */
export function FindTask(): ReactElement | null {
  const { language, texts } = useLanguage();
  const { find: words } = texts.dashboard;
  const shared = useScreenStyles();
  const { dashboard } = useTracker();
  const { place } = useNavigation();
  const [text, setText] = useState("");
  const [flags, setFlags] = useState<readonly Flag[]>(place.params.flags ?? []);
  const [show, problem] = useShowTask();
  const found = dashboard === null ? [] : findTasks(dashboard.judged, text, flags);
  const sentence = words.found(found.length, dashboard?.total ?? 0);
  useAnnouncement(text === "" && flags.length === 0 ? "" : sentence);
  return (
    <div className={shared.screen}>
      <MaintainMenu group="tasks" />
      <SelectedCard />
      <Field label={words.label}>
        <SearchBox value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Field label={words.flag}>
        <Select
          value={flags[0] ?? ""}
          onChange={(_, { value }) => setFlags(FLAGS.filter((flag) => flag === value))}
        >
          <option value="">{words.anyFlag}</option>
          {FLAGS.map((flag) => (
            <option key={flag} value={flag}>
              {LABELS[language].flags[flag]}
            </option>
          ))}
        </Select>
      </Field>
      <ProblemBar problem={problem} />
      <FoundTasks heading={sentence} tasks={found} onShow={show} />
    </div>
  );
}
