import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the review. */
export const useReviewStyles = makeStyles({
  plan: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  units: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
