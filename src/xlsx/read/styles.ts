import type { CellFormat, ConditionalStyle } from "../../workbook/page/content";
import type { HucreStyle } from "../hucre";
import { DEFAULT_FONT } from "../write/styles";
import { readBorders } from "./borders";
import type { ColorReader } from "./colors";

const HORIZONTAL = ["left", "center", "right", "centerContinuous"] as const;
const VERTICAL = ["top", "center"] as const;

/** A cell's format from the library's style; what equals Excel's own default is left out. */
export function readFormat(style: HucreStyle, color: ColorReader): CellFormat {
  return {
    ...(style.numFmt !== undefined && style.numFmt !== "General" && { numberFormat: style.numFmt }),
    ...(style.font && readFont(style.font, color)),
    ...readFill(style, color),
    ...(style.alignment && readAlignment(style.alignment)),
    ...(style.protection?.locked === false && { locked: false }),
    ...(style.border && readBorders(style.border, color)),
  };
}

/** Looks of a conditional format from the library's style. */
export function readConditionalStyle(style: HucreStyle, color: ColorReader): ConditionalStyle {
  const fontColor = color(style.font?.color);
  const fill = style.fill?.type === "pattern" ? color(style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const { borders } = style.border ? readBorders(style.border, color) : {};
  return {
    ...(fontColor !== undefined && { fontColor }),
    ...(style.font?.bold !== undefined && { bold: style.font.bold }),
    ...(style.font?.italic !== undefined && { italic: style.font.italic }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders: { style: "thin", color: borders.color } }),
  };
}

function readFont(font: NonNullable<HucreStyle["font"]>, color: ColorReader): CellFormat {
  const fontColor = color(font.color);
  return {
    ...(font.name !== undefined && font.name !== DEFAULT_FONT.name && { fontName: font.name }),
    ...(font.size !== undefined && font.size !== DEFAULT_FONT.size && { fontSize: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

function readFill(style: HucreStyle, color: ColorReader): CellFormat {
  if (style.fill?.type !== "pattern" || style.fill.pattern !== "solid") return {};
  const fill = color(style.fill.fgColor);
  return fill === undefined ? {} : { fill };
}

function readAlignment(alignment: NonNullable<HucreStyle["alignment"]>): CellFormat {
  const horizontal = HORIZONTAL.find((one) => one === alignment.horizontal);
  const vertical = VERTICAL.find((one) => one === alignment.vertical);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(alignment.wrapText && { wrap: true }),
    ...(alignment.shrinkToFit && { shrink: true }),
    ...(alignment.indent !== undefined && alignment.indent > 0 && { indent: alignment.indent }),
  };
}
