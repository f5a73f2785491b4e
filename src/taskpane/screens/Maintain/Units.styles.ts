import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the list of units. */
export const useUnitsStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  unit: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
