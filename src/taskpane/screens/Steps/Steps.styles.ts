import { makeStyles, tokens } from "@fluentui/react-components";
import { BARE_LIST, column, LINE, MUTED, WITHOUT_LINE } from "../../looks";

/** Looks of the list of steps. */
export const useStepsStyles = makeStyles({
  list: {
    ...BARE_LIST,
    border: LINE,
    borderRadius: tokens.borderRadiusLarge,
    "& > li + li": { borderTop: LINE },
  },
  step: {
    ...column(tokens.spacingVerticalXXS),
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  undone: { backgroundColor: tokens.colorNeutralBackground2 },
  title: { fontWeight: tokens.fontWeightSemibold },
  muted: MUTED,
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  act: { minWidth: 0, paddingInline: 0, ...WITHOUT_LINE },
  who: { display: "flex", alignItems: "end", columnGap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  whole: { flexShrink: 0, minWidth: 0, whiteSpace: "nowrap" },
  box: { width: "100%", minWidth: 0 },
});
