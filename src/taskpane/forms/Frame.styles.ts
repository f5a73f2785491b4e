import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a form and the steps after it. */
export const useFrameStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    // Fluent's fields and selects grow with their longest option, beyond a narrow pane.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
    "& .fui-Select, & .fui-Select > select": { minWidth: 0, width: "100%" },
  },
  row: {
    display: "grid",
    // Side by side where two boxes for a day have room.
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
    // Fluent's inputs ask for more than half of a narrow pane.
    "& input, & .fui-Input": { minWidth: 0 },
  },
});
