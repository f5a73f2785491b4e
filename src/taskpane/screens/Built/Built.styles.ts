import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the result. */
export const useBuiltStyles = makeStyles({
  next: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});
