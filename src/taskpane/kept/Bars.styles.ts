import { makeStyles, tokens } from "@fluentui/react-components";
import { column } from "../looks";

/** Looks of the bars that tell of what is not saved. */
export const useBarsStyles = makeStyles({
  bars: {
    ...column(tokens.spacingVerticalS),
    paddingInline: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
});
