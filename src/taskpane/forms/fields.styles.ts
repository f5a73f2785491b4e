import { makeStyles, tokens } from "@fluentui/react-components";
import { column, SMALL } from "../looks";

/** Looks of lists inside a form. */
export const useFieldStyles = makeStyles({
  group: { ...column(tokens.spacingVerticalXXS), minWidth: 0 },
  error: { ...SMALL, color: tokens.colorPaletteRedForeground1 },
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "220px",
    overflowY: "auto",
    overflowX: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& label": { overflowWrap: "anywhere", minWidth: 0 },
    "& > *": { flexShrink: 0 },
  },
});
