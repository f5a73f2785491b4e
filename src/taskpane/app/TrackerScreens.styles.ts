import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the frame around the tracker's screens. */
export const useTrackerScreensStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    minWidth: 0,
    height: "auto",
    padding: 0,
    color: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
    verticalAlign: "baseline",
  },
});
