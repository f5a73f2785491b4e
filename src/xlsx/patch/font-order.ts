/**
 * A font's properties in the order in which Excel writes them. The standard lets them stand in any order (a choice,
 * ECMA-376 18.8.22); the Open XML SDK takes only this one (dotnet/Open-XML-SDK issue 737), and the library has another.
 */
const ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

const FONT = /<font>((?:<\w[^<>]*\/>)*)<\/font>/g;
const PROPERTY = /<(\w+)(?:\s[^<>]*)?\/>/g;

/** Puts the properties of every font, those of conditional styles too, into the order that Excel writes. */
export function putFontsInOrder(stylesXml: string): string {
  return stylesXml.replace(FONT, (_, inside: string) => {
    const properties = [...inside.matchAll(PROPERTY)].map(([xml, name = ""]) => ({
      xml,
      rank: ORDER.indexOf(name),
    }));
    const sorted = properties.sort((one, other) => one.rank - other.rank);
    return `<font>${sorted.map(({ xml }) => xml).join("")}</font>`;
  });
}
