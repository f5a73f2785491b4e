import { isAllCapitals } from "../text/comparable";
import { readMarker } from "../text/marker";
import type { TextLine } from "./blocks";
import { joinWords } from "../text/join-words";

/** Shares of the letters' size. */
const SPACE = 0.3;
const INDENT = 0.6;
const WIDER_THAN_LINES = 1.35;
/** Where this share of the lines end at one place, that is the right edge. */
const MANY_FULL = 0.25;
const RIGHT_EDGE = 0.9;
/** Points stand in from the left where this share of them does. */
const MOST_IN = 0.7;
/** "… giai đoạn 2026" over "- 2030", "… Kết luận số 57" over "-KL/TW": what a sentence goes on with, though it begins with a sign. */
const RUNS_ON = /^[-–—+] ?(?:20\d\d\b|\p{Lu}{2,}\/\p{Lu})/u;
/** A text's right edge stands behind this share of the page. */
const LEAST_WIDE = 0.6;

/** Where the text of a document stands on its pages. */
interface Measure {
  readonly left: number;
  readonly right: number;
  /** The usual distance of lines, as a share of their size. */
  readonly step: number;
  /** Whether points stand in from the left, so that a sign at the left goes on with a sentence. */
  readonly isPointIn: boolean;
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
  const points = wide.filter(({ text }) => readMarker(text).marker !== null);
  const pointsIn = points.filter((line) => line.left > left + INDENT * line.size);
  return {
    left,
    right: isEdge ? right : Math.max(right, width * RIGHT_EDGE),
    step: shareOf(steps, 0.5),
    isPointIn: pointsIn.length > points.length * MOST_IN,
  };
}

function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Gathers lines into paragraphs: a line goes on where its first word had no room on the line before. */
export class Paragraphs {
  readonly texts: string[] = [];
  /** Lines of the text, from 1, that may hold words of several cells. */
  readonly unsure: number[] = [];
  private lines: TextLine[] = [];

  constructor(private readonly measure: Measure) {}

  add(line: TextLine): void {
    if (!this.goesOn(line)) this.end();
    this.lines.push(line);
  }

  /** Ends the paragraph that is open. */
  end(): void {
    if (this.lines.length > 0) this.texts.push(joinWords(this.lines.map(({ text }) => text)));
    if (this.lines.some(({ isUnsure }) => isUnsure)) this.unsure.push(this.texts.length);
    this.lines = [];
  }

  /** A table, its rows whole; an empty line parts it from what follows. */
  addTable(rows: readonly (readonly string[])[], asked: readonly number[]): void {
    this.end();
    this.unsure.push(...asked.map((row) => this.texts.length + row + 1));
    this.texts.push(...rows.map((cells) => cells.join("\t")), "");
  }

  private goesOn(line: TextLine): boolean {
    const before = this.lines.at(-1);
    const first = this.lines[0];
    if (!before || !first || before.alone || line.alone) return false;
    const { measure } = this;
    const hasRoom = (before.column ?? measure).right - before.right > line.firstWord + SPACE * line.size;
    if (hasRoom || this.isPoint(line, before) || Math.abs(line.size - before.size) > 1.5) return false;
    const isFlush = line.left <= (line.column ?? measure).left + INDENT * line.size;
    // "… phối hợp với" over "UBND xã.": a sentence's last words may be short names.
    const isHead = isAllCapitals(line.text) && !(isFlush && !/[.;:]$/.test(before.text));
    if (isAllCapitals(before.text) ? !isAllCapitals(line.text) : isHead) return false;
    const step = (line.y - before.y) / line.size;
    if (step > 0 && step > measure.step * WIDER_THAN_LINES) return false;
    if (isFlush) return true;
    return this.lines.length > 1
      ? Math.abs(line.left - before.left) < INDENT * line.size
      : line.left > first.left;
  }

  /** Whether a line begins a point, and does not go on with a sentence by a sign or a number. */
  private isPoint(line: TextLine, before: TextLine): boolean {
    if (readMarker(line.text).marker === null) return false;
    if (RUNS_ON.test(line.text) && /\d$/.test(before.text)) return false;
    const { left, isPointIn } = this.measure;
    return !(isPointIn && line.column === null && line.left <= left + INDENT * line.size);
  }
}
