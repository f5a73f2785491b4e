import type { PDFPageProxy } from "pdfjs-dist";
import { type PageMarks, compose, IDENTITY, type Matrix } from "./marks";
import { RulePen, type PathCodes } from "./rule-pen";
import { TextPen, type ShownGlyph } from "./text-pen";
import type { PdfLibrary } from "./library";

type Instruction = (values: readonly unknown[]) => void;

const THOUSANDTH = 0.001;

/** Carries out a page's instructions as far as they write letters and draw straight lines; signature fields are left out. */
export async function readMarks(page: PDFPageProxy, library: PdfLibrary): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList({
    annotationMode: library.AnnotationMode.DISABLE,
  });
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const text = new TextPen();
  const rules = new RulePen(library.OPS as unknown as PathCodes);
  const instructions = instructionsOf(page, library, transform as unknown as Matrix, text, rules);
  fnArray.forEach((code: number, index: number) => {
    instructions.get(code)?.((argsArray[index] ?? []) as unknown[]);
  });
  return { width, height, glyphs: text.glyphs, level: rules.level, upright: rules.upright };
}

function instructionsOf(
  page: PDFPageProxy,
  { OPS }: PdfLibrary,
  viewport: Matrix,
  text: TextPen,
  rules: RulePen,
): ReadonlyMap<number, Instruction> {
  let map = viewport;
  const kept: Matrix[] = [];
  const number = (value: unknown): number => (typeof value === "number" ? value : 0);
  const stroke: Instruction = () => rules.stroke();
  const fill: Instruction = () => rules.fill();
  const save: Instruction = () => void kept.push(map);
  const restore: Instruction = () => {
    map = kept.pop() ?? map;
  };
  return new Map<number, Instruction>([
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.transform, (values) => (map = compose(map, values as unknown as Matrix))],
    [
      OPS.paintFormXObjectBegin,
      ([matrix]) => {
        kept.push(map);
        if (matrix) map = compose(map, matrix as Matrix);
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.constructPath, ([parts, numbers]) => rules.construct(map, parts as number[], numbers as number[])],
    ...[OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke].map((code) => [code, stroke] as const),
    ...[OPS.fill, OPS.eoFill].map((code) => [code, fill] as const),
    [OPS.endPath, () => rules.forget()],
    [OPS.beginText, () => text.setMatrix(IDENTITY)],
    [OPS.setFont, ([name, size]) => text.set({ size: number(size), unit: unitOf(page, String(name)) })],
    [OPS.setTextMatrix, (values) => text.setMatrix(values as unknown as Matrix)],
    [OPS.moveText, ([x, y]) => text.move(number(x), number(y))],
    [
      OPS.setLeadingMoveText,
      ([x, y]) => {
        text.set({ leading: number(y) });
        text.move(number(x));
      },
    ],
    [OPS.nextLine, () => text.move()],
    [OPS.setCharSpacing, ([value]) => text.set({ letterSpacing: number(value) })],
    [OPS.setWordSpacing, ([value]) => text.set({ wordSpacing: number(value) })],
    [OPS.setHScale, ([value]) => text.set({ stretch: number(value) / 100 })],
    [OPS.setLeading, ([value]) => text.set({ leading: -number(value) })],
    [OPS.setTextRise, ([value]) => text.set({ rise: number(value) })],
    [OPS.showText, ([glyphs]) => text.show(map, glyphs as (ShownGlyph | number | null)[])],
  ]);
}

function unitOf(page: PDFPageProxy, name: string): number {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  const matrix = (font as { readonly fontMatrix?: readonly number[] } | null)?.fontMatrix;
  return matrix?.[0] ?? THOUSANDTH;
}
