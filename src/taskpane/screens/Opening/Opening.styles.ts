import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the overview before it is known: blocks where its parts will stand. */
export const useOpeningStyles = makeStyles({
  tabs: {
    height: "36px",
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  tile: {
    height: "58px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
