import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FlagCounts } from "../../../domain/report";
import { useLanguage } from "../../language/LanguageContext";
import { showChange } from "../../language/trackerWords";
import { sumOf, type CountGroup } from "./count-groups";
import { useCountsStyles } from "./Counts.styles";

/** One large count with its sign and words, and its change since the last snapshot. */
export function CountTile(props: {
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
      <span>{name}</span>
    </Button>
  );
}
