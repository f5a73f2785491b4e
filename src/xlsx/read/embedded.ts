import type { Attachment } from "../../workbook/page/content";
import { partText, type Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { attributeOf, xmlTokens } from "../text/xml-tokens";

/** How a sheet names the parts of files that were put into it. */
const EMBEDDED = ["package", "oleObject"];

/** Files that were put into a sheet as objects: a report in Word, a scan; each by the name of its part. */
export function readEmbedded(parts: Parts, path: string): Attachment[] {
  const files = relationshipsOf(parts, path).filter(({ type }) => EMBEDDED.includes(type));
  if (files.length === 0) return [];
  const places = placesOf(partText(parts, path));
  return files.map(({ id, path: file }) => {
    const { row = 0, column = 0 } = places.get(id) ?? {};
    return { kind: "file", row, column, text: file.slice(file.lastIndexOf("/") + 1) };
  });
}

interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** Where the objects of a sheet begin, by the ids of their relationships; those of older programs do not say it. */
function placesOf(xml: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const inside: string[] = [];
  let id = "";
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") {
      const [tag = "", around = ""] = [inside.at(-1), inside.at(-2)];
      if (around === "from" && tag === "row") places.set(id, { ...places.get(id), row: Number(token.text) });
      if (around === "from" && tag === "col")
        places.set(id, { ...places.get(id), column: Number(token.text) });
      continue;
    }
    const name = token.name.slice(token.name.indexOf(":") + 1);
    if (token.kind === "close") inside.pop();
    if (token.kind === "open") inside.push(name);
    if (token.kind === "open" && name === "oleObject") id = attributeOf(token.source, "r:id");
  }
  return places;
}
