import type { HucreSheet } from "../hucre";
import { elements } from "../package/elements";
import { partText, type Parts } from "../package/parts";
import { relationshipsPart } from "../package/relationships";
import { parseRange } from "../text/address";
import { attributeOf, xmlTokens } from "../text/xml-tokens";

/** Where the links of cells lead outside of the workbook, by the cells' keys; `behind` is the XML behind the cells. */
export function outwardLinks(
  { cells = new Map() }: HucreSheet,
  behind: string,
  parts: Parts,
  path: string,
): ReadonlyMap<string, string> {
  const links = [...cells].flatMap(([key, { hyperlink }]) => (hyperlink ? [[key, hyperlink] as const] : []));
  const plain = links.filter(([, { location }]) => location === undefined);
  const outward = new Map(plain.map(([key, { target }]) => [key, target]));
  // Of a link that names a place, in the workbook or behind the "#" of an address, the library tells the place alone.
  if (plain.length < links.length)
    for (const [key, target] of linksToPlaces(behind, parts, path)) outward.set(key, target);
  return outward;
}

/** Addresses outside with the place in them that their links name. */
function linksToPlaces(behind: string, parts: Parts, path: string): [string, string][] {
  const relationships = elements(partText(parts, relationshipsPart(path)), "Relationship");
  const targets = new Map(relationships.map((one) => [one["@Id"], one["@Target"] ?? ""]));
  return [...xmlTokens(behind)].flatMap((token): [string, string][] => {
    if (token.kind === "text" || !/^(?:\w+:)?hyperlink$/.test(token.name)) return [];
    const at = parseRange(attributeOf(token.source, "ref"));
    const target = targets.get(attributeOf(token.source, "r:id")) ?? "";
    const place = attributeOf(token.source, "location");
    return at === null || target === "" || place === ""
      ? []
      : [[`${at.row},${at.column}`, `${target}#${place}`]];
  });
}
