import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the counts to be recorded. */
export const useSnapshotStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  name: {
    paddingBlock: tokens.spacingVerticalXXS,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sum: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  number: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
