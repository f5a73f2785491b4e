import type { Attachment } from "../../workbook/page/content";
import { attributeOf, xmlTokens } from "../text/xml-tokens";

/** How the frames of a drawing say where in the sheet they stand. */
const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** Every frame of a drawing that holds words, in whatever shape, a picture or a chart; what a picture shows stays packed. */
export function readFrames(xml: string): Attachment[] {
  const found: Attachment[] = [];
  let at = { row: 0, column: 0 };
  let words: string[] = [];
  let picture: string | null = null;
  const inside: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") {
      const [tag = "", around = ""] = [inside.at(-1), inside.at(-2)];
      if (tag === "t") words.push(token.text);
      else if (around === "from" && tag === "row") at = { ...at, row: Number(token.text) };
      else if (around === "from" && tag === "col") at = { ...at, column: Number(token.text) };
      continue;
    }
    const name = token.name.slice(token.name.indexOf(":") + 1);
    if (token.kind === "close") inside.pop();
    if (token.kind === "open") inside.push(name);
    if (token.kind === "close" && name === "p") words.push("\n");
    if (token.kind === "close" && name === "pic") picture ??= "";
    if (token.kind === "open" && name === "graphicFrame") picture ??= "";
    if (name === "cNvPr" && inside.includes("pic")) picture = attributeOf(token.source, "descr");
    if (token.kind !== "close" || !ANCHORS.includes(name)) continue;
    const text = words.join("").trim();
    if (text !== "") found.push({ kind: "text-box", ...at, text });
    if (picture !== null) found.push({ kind: "picture", ...at, text: picture });
    [at, words, picture] = [{ row: 0, column: 0 }, [], null];
  }
  return found;
}
