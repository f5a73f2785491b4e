import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, LINE, MUTED } from "../../looks";

/** Looks of the list of units. */
export const useUnitsStyles = makeStyles({
  list: BARE_LIST,
  unit: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: LINE,
  },
  name: { overflowWrap: "anywhere" },
  facts: MUTED,
});
