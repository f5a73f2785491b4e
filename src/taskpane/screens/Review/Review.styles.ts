import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, column, HEADING, SMALL, WITHOUT_LINE } from "../../looks";

/** Looks of the review. */
export const useReviewStyles = makeStyles({
  whole: { ...column("0"), flexGrow: 1, minWidth: 0 },
  plan: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: { ...BARE_LIST, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  heading: { ...HEADING, outlineStyle: "none" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  apart: { justifyContent: "space-between" },
  group: column(tokens.spacingVerticalS),
  list: { ...BARE_LIST, ...column(tokens.spacingVerticalS) },
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
  inline: { paddingInline: 0, color: tokens.colorBrandForegroundLink, minWidth: 0, ...WITHOUT_LINE },
  wrapping: {
    whiteSpace: "normal",
    height: "auto",
    overflowWrap: "anywhere",
    justifyContent: "flex-start",
    textAlign: "start",
  },
  quote: {
    ...SMALL,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
