import { type Rule, place, type Matrix } from "./marks";

/** Rectangles no thicker than this, in points, are lines. */
const THICKEST = 3;
const SHORTEST = 2;
const SLANT = 0.7;

type Spot = readonly [number, number];

type Segment = readonly [from: Spot, to: Spot];
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The numbers by which the library names the parts of a path. */
export type PathCodes = Readonly<Record<"moveTo" | "lineTo" | "curveTo" | "closePath" | "rectangle", number>>;

/** Gathers the straight lines of a page: strokes, and filled rectangles that are as thin as lines. */
export class RulePen {
  readonly level: Rule[] = [];
  readonly upright: Rule[] = [];
  private segments: Segment[] = [];
  private boxes: Box[] = [];

  constructor(private readonly codes: PathCodes) {}

  /** Takes a path in; what becomes of it is said after it. */
  construct(page: Matrix, parts: readonly number[], numbers: readonly number[]): void {
    const { codes } = this;
    let at = 0;
    let pen: Spot = [0, 0];
    let start = pen;
    const lineTo = (to: Spot): void => {
      this.segments.push([place(page, ...pen), place(page, ...to)]);
      pen = to;
    };
    for (const part of parts) {
      const own = numbers.slice(at, at + this.lengthOf(part));
      const [x = 0, y = 0] = own.slice(-2);
      if (part === codes.moveTo) start = pen = [x, y];
      else if (part === codes.lineTo) lineTo([x, y]);
      else if (part === codes.closePath) lineTo(start);
      else if (part === codes.rectangle) this.addBox(page, own);
      else pen = [x, y];
      at += own.length;
    }
  }

  private lengthOf(part: number): number {
    const { codes } = this;
    if (part === codes.moveTo || part === codes.lineTo) return 2;
    if (part === codes.closePath) return 0;
    return part === codes.curveTo ? 6 : 4;
  }

  private addBox(page: Matrix, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    const [x1, y1] = place(page, x, y);
    const [x2, y2] = place(page, x + width, y + height);
    this.boxes.push([Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]);
  }

  /** Draws the lines of the path. */
  stroke(): void {
    for (const [from, to] of this.segments) this.add(from, to);
    for (const [left, top, right, bottom] of this.boxes) {
      for (const y of [top, bottom]) this.add([left, y], [right, y]);
      for (const x of [left, right]) this.add([x, top], [x, bottom]);
    }
    this.forget();
  }

  /** Fills the path: what is thin is a line. */
  fill(): void {
    for (const [left, top, right, bottom] of [...this.boxes, ...this.outline()]) {
      const middleX = (left + right) / 2;
      const middleY = (top + bottom) / 2;
      if (bottom - top <= THICKEST && right - left > bottom - top)
        this.add([left, middleY], [right, middleY]);
      else if (right - left <= THICKEST) this.add([middleX, top], [middleX, bottom]);
    }
    this.forget();
  }

  /** Drops the path: it only cuts out. */
  forget(): void {
    this.segments = [];
    this.boxes = [];
  }

  /** The box around lines that were drawn as a shape of four corners. */
  private outline(): Box[] {
    if (this.segments.length < 3 || this.segments.length > 5) return [];
    const spots = this.segments.flat();
    const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
    return [[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]];
  }

  private add([x1, y1]: Spot, [x2, y2]: Spot): void {
    const isLevel = Math.abs(y1 - y2) <= SLANT && Math.abs(x1 - x2) >= SHORTEST;
    if (isLevel) this.level.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (Math.abs(x1 - x2) <= SLANT && Math.abs(y1 - y2) >= SHORTEST)
      this.upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}
