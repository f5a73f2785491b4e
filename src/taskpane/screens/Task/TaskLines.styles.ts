import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, HEADING, LINE, MUTED, TWO_LINES } from "../../looks";

/** Pixels that a line takes in a list that is drawn in parts. */
export const LINE_HEIGHT = 92;

/** Pixels that a heading takes in it. */
export const GROUP_HEIGHT = 32;

/** Looks of tasks in a list. */
export const useTaskLinesStyles = makeStyles({
  section: {
    border: LINE,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    paddingBlock: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: HEADING,
  list: BARE_LIST,
  item: { borderTop: LINE, boxSizing: "border-box" },
  row: { display: "flex", alignItems: "flex-start", boxSizing: "border-box" },
  // Of one height whatever they hold, so that a long list is drawn in parts.
  fixed: { alignItems: "center", height: `${LINE_HEIGHT - 1}px`, overflow: "hidden" },
  body: { flexGrow: 1, minWidth: 0 },
  line: {
    display: "block",
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    border: "none",
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  title: { ...TWO_LINES, overflowWrap: "anywhere" },
  small: {
    ...MUTED,
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  foot: {
    display: "flex",
    alignItems: "center",
    minHeight: "24px",
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXS,
  },
  group: {
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    height: `${GROUP_HEIGHT}px`,
    borderTop: LINE,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  grow: { flexGrow: 1 },
  // Beside the longest flag there is little room at 300 pixels.
  act: {
    flexShrink: 0,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalSNudge,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
  },
  work: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});
