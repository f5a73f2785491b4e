import { makeStyles, tokens } from "@fluentui/react-components";
import { BOTTOM_BAR } from "../../looks";

/** Looks of what stands around the list of tasks. */
export const useTaskListStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  settings: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    "& > *": { minWidth: 0 },
    "& .fui-Select": { minWidth: 0 },
    "& select": { minWidth: 0 },
    "&[hidden]": { display: "none" },
  },
  wide: { gridColumn: "1 / -1" },
  chosen: {
    ...BOTTOM_BAR,
    zIndex: 1,
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  chosenHead: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});
