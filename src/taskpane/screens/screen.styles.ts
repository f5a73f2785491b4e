import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks every screen shares. */
export const useScreenStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
    padding: tokens.spacingHorizontalM,
    paddingBottom: 0,
    boxSizing: "border-box",
  },
  text: { margin: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  grow: { flexGrow: 1 },
});
