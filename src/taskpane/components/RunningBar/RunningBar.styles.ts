import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of what is being carried out: over the bottom of the pane, so that nothing below it moves. */
export const useRunningBarStyles = makeStyles({
  bar: {
    position: "absolute",
    insetInline: 0,
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    // What takes a moment only is not worth a flash.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: "400ms",
    animationFillMode: "both",
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
