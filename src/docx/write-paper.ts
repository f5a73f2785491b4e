import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from "docx";
import type { Paper } from "../papers/paper";
import { writeBlock, writeTable } from "./blocks";
import { writeHead, writeFoot } from "./frame";
import { ACROSS, BODY, CENTRED, FONT, SIZE, UPRIGHT, WIDE_TEXT_WIDTH } from "./looks";

/** The bytes of a Word file (.docx) of a paper, in the form of Nghị định 30/2020. */
export async function writePaper(paper: Paper): Promise<Uint8Array> {
  const file = new Document({
    title: paper.title === null ? (paper.subject ?? "") : `${paper.title.kind} ${paper.title.about}`,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, language: { value: languageOf(paper) } } },
      },
    },
    sections: [bodyOf(paper), ...appendixPages(paper)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function languageOf({ language }: Paper): string {
  return language === "vi" ? "vi-VN" : "en-GB";
}

function bodyOf(paper: Paper): ISectionOptions {
  return {
    properties: UPRIGHT,
    headers: { default: pageNumber(), first: new Header({ children: [] }) },
    footers: { default: new Footer({ children: [] }) },
    children: [
      ...writeHead(paper),
      ...paper.opening.flatMap((block) => writeBlock(block)),
      ...paper.sections.flatMap(({ title, blocks }) => [
        heading(title),
        ...blocks.flatMap((block) => writeBlock(block)),
      ]),
      new Paragraph({ ...BODY, keepNext: true, text: paper.closing }),
      ...writeFoot(paper),
    ],
  };
}

/** The tables one below the other on pages across; none where there is no table. */
function appendixPages({ appendices }: Paper): ISectionOptions[] {
  if (appendices.length === 0) return [];
  const children = appendices.flatMap(({ title, table }) => [
    new Paragraph({
      ...CENTRED,
      spacing: { before: 240, after: 120 },
      keepNext: true,
      children: [new TextRun({ text: title, bold: true })],
    }),
    ...writeTable(table, WIDE_TEXT_WIDTH),
  ]);
  return [{ properties: ACROSS, headers: { default: pageNumber() }, children }];
}

function heading(title: string): Paragraph {
  return new Paragraph({
    ...BODY,
    keepNext: true,
    children: [new TextRun({ text: title, bold: true })],
  });
}

/** The page's number in the middle above; the first page has none. */
function pageNumber(): Header {
  return new Header({
    children: [new Paragraph({ ...CENTRED, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
}
