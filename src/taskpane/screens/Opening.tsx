import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { FlagCounts } from "../../domain/report";
import { LABELS } from "../../i18n/workbook";
import { useAnnouncement } from "../announce/AnnounceContext";
import { Hint } from "../components/Words";
import { useLanguage } from "../language/LanguageContext";
import { LINE } from "../looks";
import { useScreenStyles } from "../screen.styles";
import { useTracker } from "../tracker/TrackerContext";
import { COUNT_GROUPS, sumOf } from "./Dashboard/count-groups";

/** Shown while the workbook is read for the first time. */
export function Opening(): ReactElement {
  const { language, texts } = useLanguage();
  const { opening } = texts.dashboard.tracker;
  const { done } = texts.dashboard.counts;
  const counts = useGlance();
  const shared = useScreenStyles();
  const styles = useStyles();
  useAnnouncement(opening);
  return (
    <>
      <div className={styles.tabs} />
      <div className={shared.screen}>
        <div className={styles.tiles} aria-hidden="true">
          {COUNT_GROUPS.map(({ key, flags }) => (
            <div key={key} className={styles.tile}>
              {counts !== null && (
                <>
                  <span className={styles.number}>{sumOf(counts, flags)}</span>
                  <span>{key === "done" ? done : LABELS[language].flags[key]}</span>
                </>
              )}
            </div>
          ))}
        </div>
        <Hint>{opening}</Hint>
      </div>
    </>
  );
}

/** Counts as the task sheet shows them, until the workbook is read. */
function useGlance(): FlagCounts | null {
  const { service } = useTracker();
  const [counts, setCounts] = useState<FlagCounts | null>(null);
  useEffect(() => {
    void service.glance().then(setCounts);
  }, [service]);
  return counts;
}

const useStyles = makeStyles({
  tabs: {
    height: "36px",
    flexShrink: 0,
    borderBottom: LINE,
  },
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  number: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  tile: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "58px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
