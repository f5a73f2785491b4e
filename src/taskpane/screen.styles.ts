import { makeStyles, tokens } from "@fluentui/react-components";
import { column, MUTED } from "./looks";

/** Looks every screen shares. */
export const useScreenStyles = makeStyles({
  screen: {
    ...column(tokens.spacingVerticalM),
    flexGrow: 1,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
  },
  text: { margin: 0 },
  hint: { ...MUTED, margin: 0 },
  stack: column(tokens.spacingVerticalS),
});
