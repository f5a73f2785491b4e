import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a screen's heading. */
export const useScreenTitleStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // Focus lands here after a step so that reading goes on from the top; a ring on a heading would only puzzle.
    outlineStyle: "none",
  },
});
