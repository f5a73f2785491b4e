import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the choice of tasks. */
export const useTaskChooserStyles = makeStyles({
  chooser: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    "& select": { minWidth: 0 },
  },
  note: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  named: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  others: {
    alignSelf: "flex-start",
    minWidth: 0,
    marginLeft: tokens.spacingHorizontalM,
    textDecorationLine: "underline",
  },
  pick: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
