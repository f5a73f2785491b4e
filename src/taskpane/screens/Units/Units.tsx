import type { ReactElement } from "react";
import { keyOf } from "../../../domain/report";
import { DONE_FLAGS } from "../../../domain/status-rule";
import { useLanguage } from "../../language/LanguageContext";
import { FLAG_WORDS, showEntry } from "../../language/trackerWords";
import { useTracker } from "../../tracker/TrackerContext";
import { useOverviewStyles } from "../Dashboard/Overview.styles";
import { MaintainMenu } from "../Maintain/Menu/MaintainMenu";
import { useScreenStyles } from "../screen.styles";
import { useTaskLinesStyles } from "../Task/TaskLines.styles";

/** The tab of units: their forms, and how far each unit has come. */
export function Units(): ReactElement | null {
  const { language, texts } = useLanguage();
  const { units: words } = texts.dashboard;
  const shared = useScreenStyles();
  const styles = useTaskLinesStyles();
  const overview = useOverviewStyles();
  const { dashboard } = useTracker();
  if (dashboard === null) return null;
  const { tracker, judged } = dashboard;
  const overdueWord = FLAG_WORDS[language].overdue;
  return (
    <div className={shared.screen} role="tabpanel" aria-labelledby="tab-units">
      <MaintainMenu group="units" />
      <MaintainMenu group="bodies" />
      {tracker.units.length === 0 && <p className={shared.text}>{words.none}</p>}
      <ul className={styles.list}>
        {tracker.units.map((unit) => {
          const own = judged.filter(({ task }) => keyOf(task.unit) === keyOf(unit.name));
          const done = own.filter(({ verdict }) => DONE_FLAGS.includes(verdict.flag)).length;
          const overdue = own.filter(({ verdict }) => verdict.flag === "overdue").length;
          return (
            <li key={unit.code} className={styles.unit}>
              <span className={overview.grow}>
                {unit.name}
                <span className={styles.small}>
                  {words.event}: {showEntry(unit.event, language, words.noEvent)}
                </span>
              </span>
              <span className={styles.figures}>
                √ {done}/{own.length}
                {overdue > 0 && (
                  <span className={styles.small}>
                    {overdueWord}: {overdue}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
