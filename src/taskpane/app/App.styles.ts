import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the pane as a whole: the header stays, the rest scrolls. */
export const useAppStyles = makeStyles({
  provider: { height: "100%" },
  app: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "300px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    // WebView2 hides scroll bars that are not asked for, and a bar that comes and goes would shift the layout.
    overflowY: "scroll",
    overflowX: "hidden",
  },
  bar: { paddingInline: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS },
  status: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
