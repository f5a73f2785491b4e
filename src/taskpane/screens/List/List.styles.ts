import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the columns of a list. */
export const useListStyles = makeStyles({
  selects: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    "& *": { minWidth: 0, overflowWrap: "anywhere" },
    // A select is as wide as its longest entry unless told otherwise.
    "& select": { width: "100%", textOverflow: "ellipsis" },
  },
});
