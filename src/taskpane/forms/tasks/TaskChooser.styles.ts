import { makeStyles, tokens } from "@fluentui/react-components";
import { column, MUTED, SMALL } from "../../looks";

/** Looks of the choice of tasks. */
export const useTaskChooserStyles = makeStyles({
  chooser: { ...column(tokens.spacingVerticalXS), minWidth: 0 },
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    "& select": { minWidth: 0 },
  },
  note: { ...MUTED, margin: 0, paddingInline: tokens.spacingHorizontalS },
  named: { ...SMALL, margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  others: {
    alignSelf: "flex-start",
    minWidth: 0,
    marginLeft: tokens.spacingHorizontalM,
    textDecorationLine: "underline",
  },
  pick: SMALL,
});
