import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of what is not saved. */
export const useDraftsBarStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
});
