import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the pane's top line. */
export const usePaneHeaderStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    // Office draws its own menu over the top right 34 × 32 pixels.
    paddingRight: "40px",
    paddingLeft: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  withBack: { paddingLeft: tokens.spacingHorizontalXS },
  words: { minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  subtitle: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
