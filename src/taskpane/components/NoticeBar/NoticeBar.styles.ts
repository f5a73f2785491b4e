import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of what was done last. */
export const useNoticeBarStyles = makeStyles({
  place: { paddingInline: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS },
});
