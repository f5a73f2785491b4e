import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, column, LINE, MUTED, SMALL } from "../../looks";

/** Looks of a plan beside the tracker. */
export const useCompareStyles = makeStyles({
  group: { ...column(tokens.spacingVerticalXS), minWidth: 0 },
  // A box in front of a group stands where those of its lines do.
  head: { display: "flex", borderBottom: LINE },
  lines: { ...BARE_LIST, ...column("0") },
  line: { borderBottom: LINE },
  box: { width: "100%", alignItems: "flex-start", "& > label": { minWidth: 0, flexGrow: 1 } },
  fixed: { ...column(tokens.spacingVerticalXXS), padding: tokens.spacingVerticalS, paddingLeft: "36px" },
  label: { ...column(tokens.spacingVerticalXXS), minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  units: { ...MUTED, overflowWrap: "anywhere" },
  change: { ...SMALL, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  note: { ...SMALL, color: tokens.colorStatusWarningForeground3, overflowWrap: "anywhere" },
  answers: column(tokens.spacingVerticalS),
});
