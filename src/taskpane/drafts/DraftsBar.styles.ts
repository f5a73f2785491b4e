import { makeStyles, tokens } from "@fluentui/react-components";
import { column } from "../looks";

/** Looks of what is not saved. */
export const useDraftsBarStyles = makeStyles({
  bars: {
    ...column(tokens.spacingVerticalS),
    paddingInline: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
});
