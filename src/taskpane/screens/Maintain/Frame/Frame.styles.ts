import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a form and the steps after it. */
export const useFrameStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    // Fluent's inputs and selects ask for more than half of a narrow pane.
    "& input, & select, & .fui-Input, & .fui-Select": { minWidth: 0 },
  },
});
