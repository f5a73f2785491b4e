import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

/** Looks of what will change. */
export const usePreviewStyles = makeStyles({
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  rows: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    ...small,
    margin: 0,
    overflow: "hidden",
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
  },
  fields: { margin: 0 },
  field: {
    ...small,
    display: "grid",
    gridTemplateColumns: "96px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  label: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  values: { margin: 0, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  whole: { ...small, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  clamped: {
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
  },
});
