import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the review. */
export const useReviewStyles = makeStyles({
  plan: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  apart: { justifyContent: "space-between" },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // A select is as wide as its longest entry unless told otherwise.
    "& select": { minWidth: 0, width: "100%" },
    "& *": { minWidth: 0 },
    // What takes the focus is not to end up below the bar at the bottom.
    "& input, & textarea, & select, & button": { scrollMarginBottom: "80px" },
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  inline: { paddingInline: 0, color: tokens.colorBrandForegroundLink, minWidth: 0 },
  wrapping: {
    whiteSpace: "normal",
    height: "auto",
    overflowWrap: "anywhere",
    justifyContent: "flex-start",
    textAlign: "start",
  },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
