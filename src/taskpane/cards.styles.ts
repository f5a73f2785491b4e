import { makeStyles, tokens } from "@fluentui/react-components";
import { column, HEADING, LINE, SMALL, WITHOUT_LINE } from "./looks";

/** Looks of cards and of what stands on them. */
export const useCardStyles = makeStyles({
  card: {
    ...column(tokens.spacingVerticalS),
    padding: tokens.spacingHorizontalM,
    border: LINE,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  attention: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  part: { ...column(tokens.spacingVerticalXS), alignItems: "flex-start" },
  heading: HEADING,
  words: { margin: 0, overflowWrap: "anywhere" },
  small: { ...SMALL, margin: 0, overflowWrap: "anywhere" },
  list: { ...column(tokens.spacingVerticalXS), ...SMALL, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: "auto",
  },
  last: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  steps: {
    ...column(tokens.spacingVerticalXS),
    "& > button": { alignSelf: "flex-start", minWidth: 0, paddingLeft: 0, ...WITHOUT_LINE },
  },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  whole: { flexShrink: 0, whiteSpace: "nowrap" },
});
