import { makeStyles, tokens } from "@fluentui/react-components";
import { column, HEADING, LINE, SMALL, TWO_LINES } from "../../looks";

/** Looks of the screens that send out and take in. */
export const useSharingStyles = makeStyles({
  list: { ...column(tokens.spacingVerticalS), margin: 0, padding: 0 },
  plain: { listStyleType: "none" },
  card: {
    ...column(tokens.spacingVerticalXS),
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: LINE,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  clamped: TWO_LINES,
  words: { margin: 0, overflowWrap: "anywhere" },
  small: { ...SMALL, margin: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
  heading: HEADING,
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  mail: {
    ...SMALL,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: "inherit",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  choices: {
    ...{ display: "flex", flexDirection: "column", minWidth: 0, margin: 0, padding: 0, border: 0 },
    overflowWrap: "anywhere",
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightRegular },
  drop: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});
