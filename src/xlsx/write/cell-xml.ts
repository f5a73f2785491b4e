import type { CellContent, CellValue, Formula } from "../../workbook/page/content";
import { escapeText } from "../package/xml-text";
import { eachTextOnce } from "../text/each-text-once";
import { toFileFormula } from "../text/formula-text";
import { escapeFileText } from "../text/literal-text";
import type { SharedTexts } from "./shared-texts";

/** Writes one cell as a sheet part holds it: its address, its style in the styles part, its content. */
export type WriteCell = (address: string, style: number, content: CellContent | undefined) => string;

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** A writer of cells that puts their texts among the shared ones; an empty plain cell is no cell. */
export function cellWriter(texts: SharedTexts): WriteCell {
  const toFile = eachTextOnce((formula) => elementOf("f", escapeText(toFileFormula(formula))));
  return (address, style, content) => {
    const styled = style === 0 ? "" : ` s="${style}"`;
    if (typeof content === "object" && content !== null) {
      return `<c r="${address}"${styled}${typeOf(content)}>${toFile(content.formula)}${cachedOf(content)}</c>`;
    }
    return plainCell(address, styled, content, texts);
  };
}

function plainCell(
  address: string,
  styled: string,
  value: CellValue | undefined,
  texts: SharedTexts,
): string {
  switch (typeof value) {
    case "string":
      // An empty text is an empty cell, as it is when written through Excel.
      if (value === "") break;
      return `<c r="${address}" t="s"${styled}><v>${texts.numberOf(escapeFileText(value))}</v></c>`;
    case "boolean":
      return `<c r="${address}" t="b"${styled}><v>${value ? 1 : 0}</v></c>`;
    case "number":
      if (!Number.isFinite(value)) break;
      return `<c r="${address}"${styled}><v>${value}</v></c>`;
  }
  return styled === "" ? "" : `<c r="${address}"${styled}/>`;
}

function typeOf({ cached }: Formula): string {
  if (typeof cached === "boolean") return ' t="b"';
  if (typeof cached !== "string") return "";
  return ERROR.test(cached) ? ' t="e"' : ' t="str"';
}

function cachedOf({ cached }: Formula): string {
  switch (typeof cached) {
    case "string":
      return elementOf("v", escapeText(escapeFileText(cached)));
    case "boolean":
      return `<v>${cached ? 1 : 0}</v>`;
    case "number":
      return `<v>${cached}</v>`;
    default:
      return "";
  }
}

function elementOf(tag: string, inside: string): string {
  return inside === "" ? `<${tag}/>` : `<${tag}>${inside}</${tag}>`;
}
