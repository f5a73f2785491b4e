import { ProgressBar, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../announce/AnnounceContext";
import { useLanguage } from "../language/LanguageContext";
import { useComing } from "../navigation/NavigationContext";
import { SEEN_AFTER, useAfter } from "./useAfter";

/** A thin line at the pane's top while the screen that was asked for is still being loaded. */
export function ComingBar(): ReactElement | false {
  const { isComing } = useComing();
  return isComing && <Coming />;
}

/** The line, in the place of what is still being loaded; what comes at once needs none. */
export function Coming(): ReactElement | false {
  const { coming } = useLanguage().texts.dashboard.tracker;
  const styles = useStyles();
  const isLong = useAfter(SEEN_AFTER);
  useAnnouncement(isLong ? coming : "");
  return isLong && <ProgressBar aria-label={coming} className={styles.line} />;
}

const useStyles = makeStyles({
  line: { position: "absolute", insetInline: 0, top: 0, zIndex: 2 },
});
