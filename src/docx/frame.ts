import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
} from "docx";
import type { Paper } from "../papers/paper";
import { CENTRED, SIZE, TEXT_WIDTH } from "./looks";

/** The left and right part of the type area, in twips. */
const LEFT = Math.round(TEXT_WIDTH * 0.43);
const RIGHT = TEXT_WIDTH - LEFT;

/** The head: who writes and its number left, the nation, place and day right; below them the title or the addressee. */
export function writeHead(paper: Paper): FileChild[] {
  const [nation, motto] = paper.nation;
  const left = [
    line(paper.organisation.toLocaleUpperCase(), { bold: true, size: SIZE.nation }),
    rule(0.35, LEFT),
    line(paper.number, { size: SIZE.nation }),
    ...(paper.subject === null ? [] : [line(paper.subject, { size: SIZE.copiesTitle })]),
  ];
  const right = [
    line(nation, { bold: true, size: SIZE.nation }),
    line(motto, { bold: true, size: SIZE.body }),
    rule(0.62, RIGHT),
    line(paper.placeAndDay, { italics: true, size: SIZE.body }),
  ];
  return [beside(left, right), new Paragraph({}), ...writeTitle(paper)];
}

function writeTitle({ title, addressee }: Paper): Paragraph[] {
  if (addressee !== null) return [line(addressee, {}), new Paragraph({})];
  if (title === null) return [];
  const look = { bold: true, size: SIZE.heading };
  return [line(title.kind, look), line(title.about, look), rule(0.3, TEXT_WIDTH), new Paragraph({})];
}

/** The foot: who gets a copy left, who signs right, kept together on one page. */
export function writeFoot({ copies, signature }: Paper): FileChild[] {
  const left = [
    new Paragraph({
      children: [new TextRun({ text: copies.title, bold: true, italics: true, size: SIZE.copiesTitle })],
    }),
    ...copies.lines.map((text) => new Paragraph({ children: [new TextRun({ text, size: SIZE.copies })] })),
  ];
  const right = signature.map((text, index) => line(text, index === 0 ? { bold: true } : { italics: true }));
  return [new Paragraph({ keepNext: true }), beside(left, right)];
}

/** A line in the middle. */
function line(text: string, look: IRunOptions): Paragraph {
  return new Paragraph({ ...CENTRED, children: [new TextRun({ ...look, text })] });
}

/** A short rule in the middle of a width in twips. */
function rule(part: number, width: number): Paragraph {
  const indent = Math.round((width * (1 - part)) / 2);
  return new Paragraph({
    ...CENTRED,
    indent: { left: indent, right: indent },
    spacing: { before: 40, after: 60, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
  });
}

function beside(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const cell = (children: readonly Paragraph[], size: number): TableCell =>
    new TableCell({ width: { size, type: WidthType.DXA }, children });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    alignment: AlignmentType.CENTER,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, LEFT), cell(right, RIGHT)] })],
  });
}
