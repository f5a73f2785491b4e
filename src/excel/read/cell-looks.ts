import type { BorderStyle, CellFormat } from "../../workbook/content";
import { LINES } from "../steps/borders";

const EDGE = { color: true, style: true, weight: true } as const;

/** What is asked for of each cell, or of each column where its cells agree. */
export const LOOKS = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true },
    borders: EDGE,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

const HORIZONTAL: Readonly<Record<string, CellFormat["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerContinuous",
};
const VERTICAL: Readonly<Record<string, CellFormat["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

/** The looks as data; what Excel leaves null, because cells differ, is left out. */
export function formatOf(looks: Excel.CellPropertiesFormat | undefined): CellFormat {
  if (looks === undefined) return {};
  const { font, fill, protection, borders } = looks;
  return withoutGaps({
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    fontColor: colorOf(font?.color),
    fill: colorOf(fill?.color),
    horizontal: HORIZONTAL[looks.horizontalAlignment ?? ""],
    vertical: VERTICAL[looks.verticalAlignment ?? ""],
    wrap: looks.wrapText,
    shrink: looks.shrinkToFit,
    indent: looks.indentLevel,
    locked: protection?.locked,
    ...bordersOf(borders),
  });
}

/** Whether cells of a column differ in something that was asked for. */
export function isMixed(looks: Excel.CellPropertiesFormat | undefined): boolean {
  if (looks === undefined) return false;
  const { font, fill, protection } = looks;
  return [
    ...[font?.name, font?.size, font?.bold, font?.italic, font?.color, fill?.color, protection?.locked],
    ...[
      looks.horizontalAlignment,
      looks.verticalAlignment,
      looks.wrapText,
      looks.shrinkToFit,
      looks.indentLevel,
    ],
  ].includes(null as never);
}

type Gappy = { readonly [Key in keyof CellFormat]?: CellFormat[Key] | null | undefined };

function withoutGaps(format: Gappy): CellFormat {
  const entries = Object.entries(format).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as CellFormat;
}

function colorOf(color: string | null | undefined): string | undefined {
  return color ? color.toUpperCase() : undefined;
}

type Line = NonNullable<CellFormat["borders"]>;

/** Four equal edges are a grid; otherwise the edges above and below are told. */
function bordersOf(edges: Excel.CellBorderCollection | undefined): Gappy {
  const [top, bottom, left, right] = [edges?.top, edges?.bottom, edges?.left, edges?.right].map(lineOf);
  const others = [bottom, left, right];
  if (top && others.every((line) => line?.style === top.style && line.color === top.color))
    return { borders: top };
  return { borderTop: top, borderBottom: bottom };
}

function lineOf(edge: Excel.CellBorder | undefined): Line | undefined {
  const style = (Object.keys(LINES) as BorderStyle[]).find(
    (name) => LINES[name].style === edge?.style && LINES[name].weight === edge.weight,
  );
  const color = colorOf(edge?.color);
  return style === undefined || color === undefined ? undefined : { style, color };
}
