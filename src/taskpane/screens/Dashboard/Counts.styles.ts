import { makeStyles, tokens, type GriffelStyle } from "@fluentui/react-components";
import { column, MUTED, SMALL } from "../../looks";

/** A tile's edge keeps its colour whatever the pointer does. */
const edge = (borderLeftColor: string): GriffelStyle => ({
  borderLeftColor,
  ":hover": { borderLeftColor },
  ":hover:active": { borderLeftColor },
});

/** Looks of the counts. */
export const useCountsStyles = makeStyles({
  section: column(tokens.spacingVerticalS),
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    minWidth: 0,
    minHeight: "50px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeftWidth: tokens.strokeWidthThickest,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  danger: edge(tokens.colorStatusDangerBorderActive),
  warning: edge(tokens.colorStatusWarningBorderActive),
  success: edge(tokens.colorStatusSuccessBorderActive),
  neutral: edge(tokens.colorNeutralStrokeAccessible),
  number: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  // One line at 300 pixels too, so that tiles are of one height.
  name: { ...SMALL, whiteSpace: "nowrap" },
  change: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  other: { fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  facts: { ...MUTED, margin: 0 },
  filter: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    // As high as the small button that stands in it while the sheet is filtered.
    minHeight: "24px",
  },
  filtered: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  hint: MUTED,
});
