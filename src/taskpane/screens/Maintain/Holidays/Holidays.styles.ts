import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the list of days off. */
export const useHolidaysStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "84px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  day: { fontVariantNumeric: "tabular-nums" },
  name: { overflowWrap: "anywhere" },
});
