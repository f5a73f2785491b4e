import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import type { FlagCounts } from "../../../domain/report";
import { LABELS } from "../../../i18n/workbook";
import { ProblemBar } from "../../components/ProblemBar";
import { useLanguage } from "../../language/LanguageContext";
import { showChange, showPercent } from "../../language/trackerWords";
import { useCountsStyles } from "./Counts.styles";
import { COUNT_GROUPS, OTHER_FLAGS, sumOf, type CountGroup } from "./count-groups";
import { nameFlags, useFilter, type FilterAccess } from "./useFilter";

/** The counts that call for something, as the summary has them; each filters the task sheet. */
export function Counts({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { language, texts } = useLanguage();
  const { counts: words } = texts.dashboard;
  const styles = useCountsStyles();
  const filter = useFilter(dashboard);
  const { counts, since } = dashboard;
  const tiles = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    // Back to the count that was looked at: its button stays, the one that takes the filter off goes.
    const at = COUNT_GROUPS.findIndex(({ flags }) => filter.flags.every((flag) => flags.includes(flag)));
    tiles.current?.querySelectorAll("button")[Math.max(0, at)]?.focus();
    void filter.set([]);
  };
  return (
    <section className={styles.section} aria-label={words.label}>
      <div ref={tiles} className={styles.tiles}>
        {COUNT_GROUPS.map((group) => (
          <CountTile
            key={group.key}
            group={group}
            name={group.key === "done" ? words.done : LABELS[language].flags[group.key]}
            counts={counts}
            change={since?.change ?? null}
            onFilter={() => void filter.set(group.flags)}
          />
        ))}
      </div>
      <FilterLine filter={filter} onClear={clear} />
      <ProblemBar problem={filter.problem} onRetry={filter.retry} />
    </section>
  );
}

/** The counts of the other flags, and what all of them come to. */
export function OtherCounts({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { language, showDay, texts } = useLanguage();
  const { counts: words } = texts.dashboard;
  const styles = useCountsStyles();
  const filter = useFilter(dashboard);
  const { counts, since, ofAll, ofDue } = dashboard;
  const flagWords = LABELS[language].flags;
  return (
    <section className={styles.section} aria-label={words.others}>
      <p className={styles.facts}>
        {words.total(dashboard.total)} · {words.ofAll(ofAll.done, ofAll.of, showPercent(ofAll))}
        {ofDue.of > 0 && <> · {words.ofDue(ofDue.done, ofDue.of, showPercent(ofDue))}</>}.
        {since !== null && ` ${words.since(showDay(since.day))}`}
        {/* Only the tracker itself takes the counts down. */}
        {since === null && !dashboard.isCopy && ` ${words.noSince}`}
      </p>
      <div className={styles.others}>
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
      <ProblemBar problem={filter.problem} onRetry={filter.retry} />
    </section>
  );
}

/** One large count with its sign and words, and its change since the last snapshot. */
function CountTile(props: {
  readonly group: CountGroup;
  readonly name: string;
  readonly counts: FlagCounts;
  readonly change: FlagCounts | null;
  readonly onFilter: () => void;
}): ReactElement {
  const { counts: words } = useLanguage().texts.dashboard;
  const styles = useCountsStyles();
  const { group, name, change } = props;
  const count = sumOf(props.counts, group.flags);
  return (
    <Button
      className={mergeClasses(styles.tile, styles[group.look])}
      title={words.filter(name, count)}
      onClick={props.onFilter}
    >
      <span>
        <span className={styles.number}>{count}</span>{" "}
        {change !== null && <span className={styles.change}>{showChange(sumOf(change, group.flags))}</span>}
      </span>
      <span className={styles.name}>{name}</span>
    </Button>
  );
}

/** Says which rows the task sheet shows, and takes the filter off; its place is kept, so that nothing below it moves. */
function FilterLine(props: { readonly filter: FilterAccess; readonly onClear: () => void }): ReactElement {
  const { language, texts } = useLanguage();
  const { counts: words } = texts.dashboard;
  const styles = useCountsStyles();
  const { filter, onClear } = props;
  const sentence = words.filtered(nameFlags(filter.flags, language, words.done));
  return (
    <div className={styles.filter}>
      {filter.flags.length === 0 ? (
        <span className={styles.hint}>{words.filterHint}</span>
      ) : (
        <>
          <span className={styles.filtered} title={sentence}>
            {sentence}
          </span>
          <Button size="small" onClick={onClear}>
            {words.clear}
          </Button>
        </>
      )}
    </div>
  );
}
