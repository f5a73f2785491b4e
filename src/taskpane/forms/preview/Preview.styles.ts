import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, column, LINE, SMALL } from "../../looks";

/** Looks of what will change. */
export const usePreviewStyles = makeStyles({
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  sentences: {
    ...column(tokens.spacingVerticalXS),
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  rows: { ...BARE_LIST, display: "flex", flexDirection: "column", borderTop: LINE },
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: LINE,
  },
  name: { ...SMALL, margin: 0, overflowWrap: "anywhere" },
  fields: { margin: 0 },
  field: {
    ...SMALL,
    display: "grid",
    gridTemplateColumns: "96px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  label: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  values: { margin: 0, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  whole: { ...SMALL, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
