import { resolveThemeColor, type HucreStyle } from "../hucre";
import { fromHex } from "../text/color";
import { indexedColor } from "../text/palette";

type HucreColor = NonNullable<NonNullable<HucreStyle["font"]>["color"]>;

/** Makes `#RRGGBB` of a file's colour; undefined for the automatic one. */
export type ColorReader = (color: HucreColor | undefined) => string | undefined;

/** Theme number of the text colour: automatic text is black on white. */
const TEXT = 1;

/** Reads colours by the theme of a workbook (its colours in the order of the theme part: dark before light). */
export function colorReader(themeColors: readonly string[]): ColorReader {
  return (color) => {
    if (color?.rgb !== undefined) return fromHex(color.rgb);
    if (color?.theme !== undefined) {
      if (color.theme === TEXT && !color.tint) return undefined;
      // Cells number the first four theme colours light before dark.
      const place = color.theme < 4 ? color.theme ^ 1 : color.theme;
      return fromHex(resolveThemeColor([...themeColors], place, color.tint));
    }
    const hex = color?.indexed === undefined ? undefined : indexedColor(color.indexed);
    return hex === undefined ? undefined : fromHex(hex);
  };
}
