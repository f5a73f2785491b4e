import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../announce/AnnounceContext";
import { Hint } from "../components/Words";
import { useLanguage } from "../language/LanguageContext";
import { LINE } from "../looks";
import { useScreenStyles } from "../screen.styles";

/** Shown while the workbook is read for the first time. */
export function Opening(): ReactElement {
  const { opening } = useLanguage().texts.dashboard.tracker;
  const shared = useScreenStyles();
  const styles = useStyles();
  useAnnouncement(opening);
  return (
    <>
      <div className={styles.tabs} />
      <div className={shared.screen}>
        <div className={styles.tiles} aria-hidden="true">
          {[0, 1, 2, 3].map((tile) => (
            <div key={tile} className={styles.tile} />
          ))}
        </div>
        <Hint>{opening}</Hint>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  tabs: {
    height: "36px",
    flexShrink: 0,
    borderBottom: LINE,
  },
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  tile: {
    height: "58px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
