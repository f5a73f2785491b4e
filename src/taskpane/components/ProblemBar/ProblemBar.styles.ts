import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a problem's small print. */
export const useProblemBarStyles = makeStyles({
  detail: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
