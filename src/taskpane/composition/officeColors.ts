import type { OfficeColors } from "../app/paneTheme";

/** The colours of Office's own theme, or null where it does not tell (Excel on the web). */
export function readOfficeColors(): OfficeColors | null {
  // Typed as always there, but Excel on the web leaves it out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme?.bodyBackgroundColor) return null;
  return { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor };
}
