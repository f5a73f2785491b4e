import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedTask } from "../../../domain/report";
import { FlagBadge } from "../../components/FlagBadge";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useTaskLinesStyles } from "./TaskLines.styles";
import { shortUnitName } from "./unit-name";

/** One task in a list; pressed, it shows its row in the sheet. */
export function TaskLine(props: { readonly judged: JudgedTask; readonly onShow: () => void }): ReactElement {
  const { lists: words } = useLanguage().texts.dashboard;
  const styles = useTaskLinesStyles();
  const { dashboard } = useTracker();
  const { task, verdict } = props.judged;
  const unit = task.unit === "" ? words.common : shortUnitName(dashboard?.tracker, task.unit);
  const lead = task.lead === task.unit ? "" : task.lead;
  return (
    <li className={styles.item}>
      <Button appearance="subtle" className={styles.line} onClick={props.onShow}>
        <span className={styles.words}>
          <span className={styles.title}>{task.shortTitle || task.title}</span>
          <span className={styles.small}>
            {[task.id, unit, lead].filter((part) => part !== "").join(" · ")}
          </span>
        </span>
        <FlagBadge verdict={verdict} />
      </Button>
    </li>
  );
}
