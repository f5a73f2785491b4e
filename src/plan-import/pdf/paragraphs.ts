import { isAllCapitals } from "../text/comparable";
import { readMarker } from "../text/marker";
import type { TextLine } from "./blocks";
import { joinWords } from "./pieces";

/** Shares of the letters' size. */
const SPACE = 0.3;
const INDENT = 0.6;
const WIDER_THAN_LINES = 1.35;
/** Where this share of the lines end at one place, that is the right edge. */
const MANY_FULL = 0.25;
const RIGHT_EDGE = 0.9;
/** A text's right edge stands behind this share of the page. */
const LEAST_WIDE = 0.6;

/** Where the text of a document stands on its pages. */
interface Measure {
  readonly left: number;
  readonly right: number;
  /** The usual distance of lines, as a share of their size. */
  readonly step: number;
}

/** Measures the lines of a document: most begin at the left and end at the right edge, which is two centimetres wide where few are full. */
export function measureOf(lines: readonly TextLine[], width: number): Measure {
  const own = lines.filter(({ alone }) => !alone);
  const steps = own.slice(1).flatMap((line, index) => {
    const step = (line.y - (own[index]?.y ?? 0)) / line.size;
    return step > 0.5 && step < 3 ? [step] : [];
  });
  const wide = own.filter(({ column }) => column === null);
  const edge = (side: "left" | "right", share: number): number =>
    shareOf(
      wide.map((line) => line[side]),
      share,
    );
  const [left, right] = [edge("left", 0.1), edge("right", 0.9)];
  const full = wide.filter((line) => Math.abs(line.right - right) < line.size / 2).length;
  const isEdge = full >= wide.length * MANY_FULL && right > width * LEAST_WIDE;
  return { left, right: isEdge ? right : Math.max(right, width * RIGHT_EDGE), step: shareOf(steps, 0.5) };
}

function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Gathers lines into paragraphs: a line goes on where its first word had no room on the line before. */
export class Paragraphs {
  readonly texts: string[] = [];
  private lines: TextLine[] = [];

  constructor(private readonly measure: Measure) {}

  add(line: TextLine): void {
    if (!this.goesOn(line)) this.end();
    this.lines.push(line);
  }

  /** Ends the paragraph that is open. */
  end(): void {
    if (this.lines.length > 0) this.texts.push(joinWords(this.lines.map(({ text }) => text)));
    this.lines = [];
  }

  /** A row of a table, whole. */
  addRow(cells: readonly string[]): void {
    this.end();
    this.texts.push(cells.join("\t"));
  }

  private goesOn(line: TextLine): boolean {
    const before = this.lines.at(-1);
    const first = this.lines[0];
    if (!before || !first || before.alone || line.alone) return false;
    const { measure } = this;
    const hasRoom = (before.column ?? measure).right - before.right > line.firstWord + SPACE * line.size;
    if (hasRoom || readMarker(line.text).marker !== null || Math.abs(line.size - before.size) > 1.5)
      return false;
    if (isAllCapitals(before.text) !== isAllCapitals(line.text)) return false;
    const step = (line.y - before.y) / line.size;
    if (step > 0 && step > measure.step * WIDER_THAN_LINES) return false;
    const isIndented = line.left > (line.column ?? measure).left + INDENT * line.size;
    if (!isIndented) return true;
    return this.lines.length > 1
      ? Math.abs(line.left - before.left) < INDENT * line.size
      : line.left > first.left;
  }
}
