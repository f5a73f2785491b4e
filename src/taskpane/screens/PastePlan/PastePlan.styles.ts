import { makeStyles } from "@fluentui/react-components";

/** Looks of the screen that takes the plan's text. */
export const usePastePlanStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", flexGrow: 1, "& > span": { flexGrow: 1 } },
  area: { minHeight: "180px", maxHeight: "none", height: "100%", flexGrow: 1 },
});
