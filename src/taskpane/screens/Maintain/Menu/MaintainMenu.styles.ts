import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a tab's forms as buttons. */
export const useMaintainMenuStyles = makeStyles({
  menu: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
