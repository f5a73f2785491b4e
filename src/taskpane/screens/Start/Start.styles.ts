import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the first screen. */
export const useStartStyles = makeStyles({
  without: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  question: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  foot: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: "auto",
    paddingBlock: tokens.spacingVerticalM,
  },
});
