import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, HEADING, LINE, SMALL } from "../../looks";

const CONTRAST = "@media (forced-colors: active)";

/** A count beside a bar, in the colours of its flag's badge. */
const COUNT = {
  ...SMALL,
  flexShrink: 0,
  paddingInline: tokens.spacingHorizontalXXS,
  borderRadius: tokens.borderRadiusSmall,
} as const;

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
    boxSizing: "border-box",
    width: "100%",
    height: "42px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorSubtleBackground,
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    // Inside, or the edge of the list would cut it off.
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  words: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  late: {
    ...COUNT,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  dueSoon: {
    ...COUNT,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  share: { flexShrink: 0, minWidth: "3em", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  bar: {
    display: "flex",
    columnGap: "1px",
    height: "6px",
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: "none",
    [CONTRAST]: { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  part: { flexBasis: 0 },
  // A contrast theme has few colours: done is filled, overdue dark, due soon striped, and what can wait stays empty.
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    [CONTRAST]: { backgroundColor: "Highlight" },
  },
  overdue: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    [CONTRAST]: { backgroundColor: "CanvasText" },
  },
  soon: {
    backgroundColor: tokens.colorStatusWarningBackground3,
    [CONTRAST]: {
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(90deg, CanvasText 0 2px, Canvas 2px 4px)",
    },
  },
  track: { backgroundColor: tokens.colorBrandForegroundInverted, [CONTRAST]: { backgroundColor: "Canvas" } },
  rest: { backgroundColor: tokens.colorNeutralStroke1, [CONTRAST]: { backgroundColor: "Canvas" } },
});
