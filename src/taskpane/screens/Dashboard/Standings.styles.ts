import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, HEADING, LINE, SMALL } from "../../looks";

/** Looks of the bars. */
export const useStandingsStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  heading: HEADING,
  list: {
    ...BARE_LIST,
    // Five bars and a half, so that it is seen that there are more.
    maxHeight: "232px",
    overflowY: "auto",
    border: LINE,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: {
    display: "block",
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    height: "42px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  words: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  late: { ...SMALL, flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  dueSoon: { ...SMALL, flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  share: { flexShrink: 0, minWidth: "3em", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  bar: {
    display: "flex",
    columnGap: "1px",
    height: "6px",
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground4,
    // A contrast theme takes backgrounds away: the numbers beside the bar still tell all of it.
    forcedColorAdjust: "none",
  },
  part: { flexBasis: 0 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  overdue: { backgroundColor: tokens.colorStatusDangerBackground3 },
  soon: { backgroundColor: tokens.colorStatusWarningBackground3 },
  track: { backgroundColor: tokens.colorBrandBackground2Pressed },
  rest: { backgroundColor: tokens.colorNeutralStroke1 },
});
