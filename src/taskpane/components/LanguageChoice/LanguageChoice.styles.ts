import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the language choice. */
export const useLanguageChoiceStyles = makeStyles({
  group: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});
