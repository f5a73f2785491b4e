import type { PaperBlock } from "../papers/paper";
import { textOf } from "./form-text";

/** The blocks of words that take the place of a field's paragraph; null where the field is none of whole paragraphs. */
export type LinesOfField = (name: string) => readonly PaperBlock[] | null;

/**
 * A part of a Word file in which each paragraph that is a field alone has become paragraphs of words, every one with the
 * look of the field's own: style, indent, numbering, and the font of its letters.
 */
export function writeParagraphs(xml: string, styles: string, linesOf: LinesOfField): string {
  const numbered = numberedStyles(styles);
  return xml
    .split("</w:p>")
    .map((piece, index, pieces) => {
      if (index === pieces.length - 1) return piece;
      // A paragraph may stand within another, as in a text box: its own beginning is the last one.
      const start = Math.max(piece.lastIndexOf("<w:p>"), piece.lastIndexOf("<w:p "));
      const paragraph = start < 0 ? "" : piece.slice(start);
      const [, name] = /^\{\{([^{}]*)\}\}$/.exec(textOf(paragraph).trim()) ?? [];
      const blocks = name === undefined ? null : linesOf(name);
      if (blocks === null) return `${piece}</w:p>`;
      return piece.slice(0, start) + repeat(paragraph, blocks, numbered);
    })
    .join("");
}

function repeat(paragraph: string, blocks: readonly PaperBlock[], numbered: ReadonlySet<string>): string {
  const look = without(elementOf(paragraph, "w:pPr"), "w:pPrChange");
  const [, ...runs] = paragraph.replace(look, "").split(/<w:r[ >]/);
  const run = runs.find((one) => one.includes("<w:t")) ?? "";
  const letters = without(elementOf(run, "w:rPr"), "w:rPrChange");
  // What ends a part of the document stays in its last paragraph.
  const within = without(look, "w:sectPr");
  const isInList = isNumbered(look, numbered);
  return blocks
    .map((block, index) => {
      const text = block.kind === "table" ? "" : block.text;
      const sign = block.kind === "item" && !isInList ? "- " : "";
      const own = index === blocks.length - 1 ? look : within;
      return `<w:p>${own}<w:r>${letters}<w:t xml:space="preserve">${escapeXml(sign + text)}</w:t></w:r></w:p>`;
    })
    .join("");
}

function isNumbered(look: string, numbered: ReadonlySet<string>): boolean {
  const own = /<w:numId w:val="(\d+)"/.exec(look)?.[1];
  const style = /<w:pStyle w:val="([^"]*)"/.exec(look)?.[1] ?? "";
  return own === undefined ? numbered.has(style) : own !== "0";
}

/** Styles whose paragraphs bear a number or a dot, of their own or of the style that they follow. */
function numberedStyles(styles: string): ReadonlySet<string> {
  const known = styles.split("<w:style ").slice(1);
  const numbered = new Set<string>();
  // Each round adds the styles that follow one of those before.
  for (let before = -1; before < numbered.size;) {
    before = numbered.size;
    for (const style of known) {
      const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
      const parent = /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1] ?? "";
      if (id !== undefined && (style.includes("<w:numId ") || numbered.has(parent))) numbered.add(id);
    }
  }
  return numbered;
}

/** An element with all that it holds; "" where there is none. */
function elementOf(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.lastIndexOf(`</${name}>`);
  return start < 0 || end < start ? "" : xml.slice(start, end + name.length + 3);
}

/** A text without an element in it. */
function without(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}`);
  const end = xml.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? xml : xml.slice(0, start) + xml.slice(end + name.length + 3);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
