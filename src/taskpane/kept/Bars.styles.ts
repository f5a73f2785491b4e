import { makeStyles, tokens } from "@fluentui/react-components";
import { column } from "../looks";

/** Looks of the bars that tell of what is not saved. */
export const useBarsStyles = makeStyles({
  bars: {
    ...column(tokens.spacingVerticalS),
    paddingInline: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
  // Several stand in one bar, so that they do not take half of a narrow pane.
  entries: column(tokens.spacingVerticalXS),
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  open: { flexShrink: 0, whiteSpace: "nowrap" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
