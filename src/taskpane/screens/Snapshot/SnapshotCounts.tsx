import { LABELS } from "../../../i18n/workbook";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { dayOf } from "../../../domain/entry";
import { STATUS_ORDER } from "../../../domain/status-rule";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { showChange } from "../../language/trackerWords";
import { LINE } from "../../looks";

/** The counts that would be recorded, each with its change since the last snapshot. */
export function SnapshotCounts({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { language, showDay, texts } = useLanguage();
  const { snapshot: words, counts: countWords } = texts.dashboard;
  const styles = useStyles();
  const { counts, since, total, tracker } = dashboard;
  const days = tracker.snapshots.flatMap(({ day }) => dayOf(day) ?? []).sort();
  const last = days.at(-1);
  return (
    <>
      <Hint>
        {last === undefined ? words.first : words.last(showDay(last))}
        {since !== null && ` ${countWords.since(showDay(since.day))}.`}
      </Hint>
      <table className={styles.table} aria-label={countWords.label}>
        <tbody>
          {STATUS_ORDER.map((flag) => (
            <tr key={flag}>
              <th scope="row" className={styles.name}>
                {LABELS[language].flags[flag]}
              </th>
              <td className={styles.number}>{counts[flag]}</td>
              {since !== null && <td className={styles.number}>{showChange(since.change[flag])}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={since === null ? 2 : 3} className={styles.sum}>
              {countWords.total(total)}
            </th>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  name: {
    paddingBlock: tokens.spacingVerticalXXS,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: LINE,
  },
  sum: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  number: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    borderBottom: LINE,
  },
});
