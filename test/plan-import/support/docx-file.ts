import { strToU8, zipSync } from "fflate";

/** A paragraph, or a table given as rows of cells ("↓" at a cell's end begins a merged one, "^" goes on with it); a paragraph may be a point of an automatic list; or a part as it stands in the file. */
export type DocxPart =
  | string
  | { readonly list: number; readonly level: number; readonly text: string }
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly xml: string };

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CONTENT_TYPES = `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;
const RELATIONS = `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const PART_RELATIONS = `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`;
const NUMBERING = `${HEADER}<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;

/** A minimal .docx with the given paragraphs and tables; `rewrite` makes its numbering.xml another one. */
export function docxFile(
  parts: readonly DocxPart[],
  rewrite: (numbering: string) => string = (numbering) => numbering,
): Uint8Array {
  const body = parts.map(partXml).join("");
  return zipSync({
    "[Content_Types].xml": strToU8(CONTENT_TYPES),
    "_rels/.rels": strToU8(RELATIONS),
    "word/document.xml": strToU8(`${HEADER}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`),
    "word/numbering.xml": strToU8(rewrite(NUMBERING)),
    "word/_rels/document.xml.rels": strToU8(PART_RELATIONS),
  });
}

function partXml(part: DocxPart): string {
  if (typeof part === "string") return paragraphXml(part, "");
  if ("xml" in part) return part.xml;
  if ("rows" in part) return `<w:tbl>${part.rows.map(rowXml).join("")}</w:tbl>`;
  const numbering = `<w:pPr><w:numPr><w:ilvl w:val="${part.level}"/><w:numId w:val="${part.list}"/></w:numPr></w:pPr>`;
  return paragraphXml(part.text, numbering);
}

function rowXml(cells: readonly string[]): string {
  return `<w:tr>${cells
    .map(
      (cell) =>
        `<w:tc>${mergeXml(cell)}${cell
          .replace(/[↓^]$/, "")
          .split("\n")
          .map((line) => paragraphXml(line, ""))
          .join("")}</w:tc>`,
    )
    .join("")}</w:tr>`;
}

function mergeXml(cell: string): string {
  if (!/[↓^]$/.test(cell)) return "";
  return `<w:tcPr><w:vMerge${cell === "^" ? "" : ' w:val="restart"'}/></w:tcPr>`;
}

function paragraphXml(text: string, properties: string): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
