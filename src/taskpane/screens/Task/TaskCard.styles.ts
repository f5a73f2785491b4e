import { makeStyles, tokens } from "@fluentui/react-components";
import { column, HEADING, MUTED } from "../../looks";

/** Looks of the selected row's card. */
export const useTaskCardStyles = makeStyles({
  selected: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  over: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  title: { ...HEADING, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  fields: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  input: { minWidth: 0, width: "100%" },
  enter: { ...MUTED, gridColumn: "2" },
  quick: { ...column(tokens.spacingVerticalS), paddingBlock: tokens.spacingVerticalXS },
  work: column(tokens.spacingVerticalS),
});
