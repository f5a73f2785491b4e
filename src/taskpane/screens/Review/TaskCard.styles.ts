import { makeStyles, tokens } from "@fluentui/react-components";
import { LINE, SMALL } from "../../looks";

/** Looks of one task as it was understood. */
export const useTaskCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    border: LINE,
    borderRadius: tokens.borderRadiusMedium,
    // What takes the focus is not to end up below the bar at the bottom.
    "& button": { scrollMarginBottom: "80px" },
  },
  toCheck: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorderActive}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  full: { ...SMALL, margin: 0, overflowWrap: "anywhere" },
  facts: {
    ...SMALL,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  // One field is no box of its own: names and values of all of them stand in two columns.
  fact: { display: "contents" },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    // Where the words before them take a line of their own.
    marginLeft: "auto",
  },
  marks: { overflowWrap: "anywhere", minWidth: 0 },
  line: {
    flexDirection: "row",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  check: { ...SMALL, margin: 0, color: tokens.colorStatusWarningForeground3, overflowWrap: "anywhere" },
});
