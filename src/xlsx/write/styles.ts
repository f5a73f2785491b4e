import type { ConditionalStyle } from "../../workbook/page/content";
import type { HucreStyle } from "../hucre";
import { toHex } from "../text/color";
import type { CellLook, EdgeLine } from "./cell-look";

/**
 * Font of the cells of a workbook that name none, and by whose digits columns are as wide as they say: every program has it
 * or one of its measures, while without Calibri LibreOffice takes wider letters and prints every page smaller.
 */
export const DEFAULT_FONT = { name: "Times New Roman", size: 11 } as const;

/**
 * Marks a style whose cell must stay text when entered again. The library has no such property, so the mark is
 * a reading order of "by context", which is Excel's default and which we use for nothing else.
 */
export const QUOTE_PREFIX_MARK = "context";

/** A cell's look as the library's style. */
export function toStyle(look: CellLook, quoted: boolean): HucreStyle {
  const alignment = alignmentOf(look, quoted);
  const border = borderOf(look);
  const numFmt = look.numberFormat === "General" ? undefined : look.numberFormat;
  return {
    ...(hasFont(look) && { font: fontOf(look) }),
    ...(look.fill !== undefined && { fill: solid(look.fill) }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(numFmt !== undefined && { numFmt }),
    ...(look.locked !== undefined && { protection: { locked: look.locked } }),
  };
}

/** A conditional style as the library's style. */
export function toConditionalStyle(style: ConditionalStyle): HucreStyle {
  const line = style.borders && edge(style.borders);
  const { bold, italic, fontColor } = style;
  const hasOwnFont = bold !== undefined || italic !== undefined || fontColor !== undefined;
  return {
    ...(hasOwnFont && {
      font: {
        ...(bold !== undefined && { bold }),
        ...(italic !== undefined && { italic }),
        ...(fontColor !== undefined && { color: { rgb: toHex(fontColor) } }),
      },
    }),
    ...(style.fill !== undefined && { fill: solid(style.fill) }),
    ...(line && { border: { left: line, right: line, top: line, bottom: line } }),
  };
}

function hasFont(look: CellLook): boolean {
  return [look.fontName, look.fontSize, look.bold, look.italic, look.fontColor].some((x) => x !== undefined);
}

function fontOf(look: CellLook): NonNullable<HucreStyle["font"]> {
  return {
    name: look.fontName ?? DEFAULT_FONT.name,
    size: look.fontSize ?? DEFAULT_FONT.size,
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.fontColor !== undefined && { color: { rgb: toHex(look.fontColor) } }),
  };
}

function solid(color: string): NonNullable<HucreStyle["fill"]> {
  // A cell shows the foreground of a solid fill, a conditional format its background: both are given.
  const rgb = toHex(color);
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}

function edge(line: EdgeLine): { style: EdgeLine["style"]; color: { rgb: string } } {
  return { style: line.style, color: { rgb: toHex(line.color) } };
}

function borderOf(look: CellLook): HucreStyle["border"] {
  if (!look.left && !look.right && !look.top && !look.bottom) return undefined;
  return {
    ...(look.left && { left: edge(look.left) }),
    ...(look.right && { right: edge(look.right) }),
    ...(look.top && { top: edge(look.top) }),
    ...(look.bottom && { bottom: edge(look.bottom) }),
  };
}

function alignmentOf(look: CellLook, quoted: boolean): HucreStyle["alignment"] {
  const alignment: NonNullable<HucreStyle["alignment"]> = {
    ...(look.horizontal !== undefined && { horizontal: look.horizontal }),
    ...(look.vertical !== undefined && { vertical: look.vertical }),
    ...(look.wrap && { wrapText: true }),
    ...(look.shrink && { shrinkToFit: true }),
    ...(look.indent !== undefined && look.indent > 0 && { indent: look.indent }),
    ...(quoted && { readingOrder: QUOTE_PREFIX_MARK }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}
