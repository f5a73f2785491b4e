import type { Change } from "../../page/change";
import { makeGrid } from "../../page/grid-of-cells";
import { META_ROWS } from "../../sheets/meta";
import type { Book } from "../reading/open-book";
import type { MetaLine } from "./meta-cells";
import { cellPieces } from "../../../domain/cell-limit";
import { metaOf, writeMeta } from "./meta-cells";
import { parse, textsFrom } from "./pieces";
import { isStep } from "./shapes";
import type { Step } from "./step";

/** How many cells a step may take; a larger one is not kept, and its action says so beforehand. */
const MOST_PIECES = 60;

/** Steps stand one behind the other in a row of the hidden sheet, so many of them; the rows take turns. */
const MOST_IN_ROW = 3;

/** How many characters the steps that are kept may take: whoever reads the workbook reads them. */
const MOST_LETTERS_KEPT = 300_000;

/** A step that the workbook keeps, counted on from action to action. */
export interface PastStep extends Step {
  readonly number: number;
}

/** What was done, oldest first, and what of it was taken back, in the order in which it is done again. */
export interface History {
  readonly done: readonly PastStep[];
  readonly undone: readonly PastStep[];
}

/** What a workbook remembers of its actions; those that can no longer be read are left out. */
export function readHistory(book: Book): History {
  const steps = keptSteps(book).flatMap(({ number, isUndone, text }) => {
    const step = parse(text);
    return isStep(step) ? [{ isUndone, step: { ...step, number } }] : [];
  });
  const those = (isUndone: boolean): PastStep[] =>
    steps.filter((one) => one.isUndone === isUndone).map(({ step }) => step);
  return { done: those(false), undone: those(true) };
}

/** The cells, as "row column", of steps that can be read. */
export function readableCells(book: Book): ReadonlySet<string> {
  const steps = keptSteps(book).filter(({ text }) => isStep(parse(text)));
  return new Set(
    steps.flatMap((one) =>
      Array.from({ length: one.width }, (_, index) => `${one.row} ${one.column + index}`),
    ),
  );
}

/** Whether a step is small enough to be kept. */
export function isKeepable(step: Step): boolean {
  return cellPieces(JSON.stringify(step)).length <= MOST_PIECES;
}

/** The number of the next step. */
export function nextNumber(book: Book): number {
  return (keptSteps(book).at(-1)?.number ?? 0) + 1;
}

/** The changes that keep a step as the last one done; what was taken back before it is done again no more. */
export function keepStep(book: Book, step: Step, number: number): readonly Change[] {
  const kept = keptSteps(book).filter((one) => one.number !== number);
  const last = kept.filter(({ isUndone }) => !isUndone).at(-1);
  const isFull =
    last !== undefined &&
    (last.row > META_ROWS.steps.last || kept.filter(({ row }) => row === last.row).length >= MOST_IN_ROW);
  // The very first row is where older makes kept the one step that they remembered.
  const row = last === undefined ? META_ROWS.steps.first + 1 : isFull ? rowAfter(last.row) : last.row;
  const column = last?.row === row ? last.column + last.width : 0;
  const cells = [labelOf(number, false), ...cellPieces(JSON.stringify(step))];
  const lettersFrom = (index: number): number =>
    kept.slice(index).reduce((sum, { text }) => sum + text.length, 0);
  const gone = keptSteps(book).filter(
    (one, index) =>
      one.number === number ||
      one.isUndone ||
      (isFull && one.row === row) ||
      lettersFrom(index) > MOST_LETTERS_KEPT,
  );
  return writeMeta(book, [...gone.map(emptied), { row, column, cells }]);
}

/** The changes that say of a step that it was taken back, or done again. */
export function markStep(book: Book, number: number, isUndone: boolean, step?: Step): readonly Change[] {
  const kept = keptSteps(book).find((one) => one.number === number);
  if (!kept) return [];
  const { row, column, width } = kept;
  const pieces = step ? cellPieces(JSON.stringify(step)) : [];
  const cells = pieces.length < width ? pieces : [];
  const rest = cells.length === 0 ? [] : Array.from({ length: width - 1 - cells.length }, () => null);
  return writeMeta(book, [{ row, column, cells: [labelOf(number, isUndone), ...cells, ...rest] }]);
}

/** The changes that make a workbook forget a step, or every one. */
export function forgetSteps(book: Book, which: number | "all"): readonly Change[] {
  const gone = keptSteps(book).filter(({ number }) => which === "all" || number === which);
  return writeMeta(book, gone.map(emptied));
}

/** Stands before a step that was done, with its number; the one that older makes remembered has none. */
const DONE = "changes";
/** Stands before a step that was taken back. */
const UNDONE = "undone";

function labelOf(number: number, isUndone: boolean): string {
  return `${isUndone ? UNDONE : DONE} ${number}`;
}

interface KeptStep {
  readonly row: number;
  readonly column: number;
  /** Cells that it takes, its label included. */
  readonly width: number;
  readonly number: number;
  readonly isUndone: boolean;
  readonly text: string;
}

/** The steps as they stand, the oldest first. */
function keptSteps(book: Book): KeptStep[] {
  const meta = metaOf(book);
  if (!meta) return [];
  const grid = makeGrid(meta);
  const width = Math.max(
    0,
    ...meta.blocks.map(({ column, contents }) => column + (contents[0]?.length ?? 0)),
  );
  const steps: KeptStep[] = [];
  for (let { first: row } = META_ROWS.steps; row <= META_ROWS.journal; row += 1)
    for (let column = 0; column < width; column += 1) {
      const mark = labelAt(grid.at(row, column));
      if (!mark) continue;
      const texts = textsFrom(grid, row, column + 1);
      const next = texts.findIndex((text) => labelAt(text) !== null);
      const pieces = next < 0 ? texts : texts.slice(0, next);
      steps.push({ row, column, width: 1 + pieces.length, ...mark, text: pieces.join("") });
    }
  return steps.filter(({ text }) => text !== "").sort((a, b) => a.number - b.number);
}

function labelAt(content: unknown): Pick<KeptStep, "number" | "isUndone"> | null {
  const [label, number = "0", ...rest] = typeof content === "string" ? content.split(" ") : [];
  const isLabel = (label === DONE || label === UNDONE) && rest.length === 0 && /^\d+$/.test(number);
  return isLabel ? { number: Number(number), isUndone: label === UNDONE } : null;
}

function rowAfter(row: number): number {
  const { first, last } = META_ROWS.steps;
  return row >= last ? first : row + 1;
}

function emptied({ row, column, width }: KeptStep): MetaLine {
  return { row, column, cells: Array.from({ length: width }, () => null) };
}
