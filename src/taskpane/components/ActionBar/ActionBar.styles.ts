import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the bar that holds a screen's main action. */
export const useActionBarStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: "auto",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  question: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  asked: { margin: 0, width: "100%", fontWeight: tokens.fontWeightSemibold },
});
