import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, HEADING, LINE } from "../../looks";

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
  item: { borderTop: LINE },
  line: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block" },
  small: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
