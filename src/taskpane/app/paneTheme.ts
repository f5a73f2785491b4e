import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** What Office says of its theme: background colour as `#RRGGBB`, text colour likewise. */
export interface OfficeColors {
  readonly background: string;
  readonly foreground: string;
}

/** The Fluent theme that goes with Office's colours; contrast themes win, and without news from Office it is light. */
export function chooseTheme(colors: OfficeColors | null, forcedColors: boolean): Theme {
  if (forcedColors) return teamsHighContrastTheme;
  if (colors === null) return webLightTheme;
  const background = luminanceOf(colors.background);
  if (background === null) return webLightTheme;
  if (background > 0.5) return webLightTheme;
  return background === 0 && (luminanceOf(colors.foreground) ?? 0) > 0.99
    ? teamsHighContrastTheme
    : webDarkTheme;
}

/** Perceived lightness of `#RRGGBB` from 0 to 1; null where the text is no such colour. */
function luminanceOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
