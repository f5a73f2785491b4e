import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
} from "docx";
import type { PaperBlock, PaperColumn, PaperTable } from "../papers/paper";
import { BODY, CENTRED, SIZE, TEXT_WIDTH } from "./looks";

/** A part of a body as Word has it. */
export function writeBlock(block: PaperBlock): FileChild[] {
  if (block.kind === "table") return [...writeTable(block.table, TEXT_WIDTH), new Paragraph({})];
  const text = block.kind === "item" ? `- ${block.text}` : block.text;
  return [new Paragraph({ ...BODY, text })];
}

/** A table whose head comes again on each page and whose rows stay whole, and what it leaves out below it. `width` in twips. */
export function writeTable({ more, ...table }: PaperTable, width: number): (Table | Paragraph)[] {
  const below = more === undefined ? [] : [new Paragraph({ ...BODY, text: more })];
  return [writeRows(table, width), ...below];
}

function writeRows({ columns, rows }: PaperTable, width: number): Table {
  const widths = widthsOf(columns, width);
  const cells = (texts: readonly string[], isHead: boolean): TableCell[] =>
    columns.map((column, index) =>
      writeCell(texts[index] ?? "", {
        width: widths[index] ?? 0,
        centred: isHead || column.centred === true,
        isHead,
      }),
    );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map(({ head }) => head),
          true,
        ),
      }),
      ...rows.map((texts) => new TableRow({ cantSplit: true, children: cells(texts, false) })),
    ],
  });
}

interface CellLook {
  readonly width: number;
  readonly centred: boolean;
  readonly isHead: boolean;
}

function writeCell(text: string, { width, centred, isHead }: CellLook): TableCell {
  const children = [new TextRun({ text, size: SIZE.table, bold: isHead })];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [new Paragraph(centred ? { ...CENTRED, children } : { children })],
  });
}

function widthsOf(columns: readonly PaperColumn[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((width * share) / all));
}
