import type { ReactElement } from "react";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../screen.styles";
import { useOpeningStyles } from "./Opening.styles";

/** Shown while the workbook is read for the first time. */
export function Opening(): ReactElement {
  const { opening } = useLanguage().texts.dashboard.tracker;
  const shared = useScreenStyles();
  const styles = useOpeningStyles();
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
        <p className={shared.hint}>{opening}</p>
      </div>
    </>
  );
}
