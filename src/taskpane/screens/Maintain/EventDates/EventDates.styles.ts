import { makeStyles, tokens } from "@fluentui/react-components";

const small = {
  gridColumn: "1 / -1",
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  // Kept free, so that the rows below do not move while a person types.
  minHeight: tokens.lineHeightBase200,
  textAlign: "right",
} as const;

/** Looks of the list of congress dates. */
export const useEventDatesStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 148px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  name: { overflowWrap: "anywhere" },
  box: { minWidth: 0, "& input": { minWidth: 0 } },
  said: { ...small, color: tokens.colorNeutralForeground3 },
  error: { ...small, color: tokens.colorPaletteRedForeground1 },
});
