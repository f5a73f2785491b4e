import { LABELS } from "../../../i18n/workbook";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { ProblemBar } from "../../components/ProblemBar";
import { useLanguage } from "../../language/LanguageContext";
import { showPercent } from "../../language/trackerWords";
import { COUNT_GROUPS, OTHER_FLAGS } from "./count-groups";
import { useCountsStyles } from "./Counts.styles";
import { CountTile } from "./CountTile";
import { FilterLine } from "./FilterLine";
import { useFilter } from "./useFilter";

/** The counts of the report date, as the summary has them; each filters the task sheet. */
export function Counts({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { language, showDay, texts } = useLanguage();
  const { counts: words } = texts.dashboard;
  const styles = useCountsStyles();
  const filter = useFilter(dashboard);
  const { counts, since, ofAll, ofDue } = dashboard;
  const flagWords = LABELS[language].flags;
  return (
    <section className={styles.section} aria-label={words.label}>
      <div className={styles.tiles}>
        {COUNT_GROUPS.map((group) => (
          <CountTile
            key={group.key}
            group={group}
            name={group.key === "done" ? words.done : flagWords[group.key]}
            counts={counts}
            change={since?.change ?? null}
            onFilter={() => void filter.set(group.flags)}
          />
        ))}
      </div>
      <div className={styles.others} role="group" aria-label={words.others}>
        {OTHER_FLAGS.filter((flag) => counts[flag] > 0).map((flag) => (
          <Button
            key={flag}
            size="small"
            shape="circular"
            className={styles.other}
            title={words.filter(flagWords[flag], counts[flag])}
            onClick={() => void filter.set([flag])}
          >
            {flagWords[flag]}: {counts[flag]}
          </Button>
        ))}
      </div>
      <FilterLine filter={filter} />
      <ProblemBar problem={filter.problem} onRetry={filter.retry} />
      <p className={styles.facts}>
        {words.total(dashboard.total)} · {words.ofAll(ofAll.done, ofAll.of, showPercent(ofAll))}
        {ofDue.of > 0 && <> · {words.ofDue(ofDue.done, ofDue.of, showPercent(ofDue))}</>}.{" "}
        {since === null ? words.noSince : words.since(showDay(since.day))}
      </p>
    </section>
  );
}
