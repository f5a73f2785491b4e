import { compose, IDENTITY, place, type Matrix } from "./matrix";
import type { Glyph } from "./marks";

/** A glyph as the library tells it: what it says and how wide it is, in its font's own measure. */
export interface ShownGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** Text lines that lean more than this (sine) are stamps or watermarks. */
const LEANING = 0.05;
const LOST = "\uFFFD";

/** Writes the letters of a page where the page's instructions put them. */
export class TextPen {
  readonly glyphs: Glyph[] = [];
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;
  private size = 1;
  private unit = 0.001;
  private letterSpacing = 0;
  private wordSpacing = 0;
  private stretch = 1;
  private leading = 0;
  private rise = 0;

  begin(): void {
    this.text = IDENTITY;
    this.line = IDENTITY;
  }

  setMatrix(matrix: Matrix): void {
    this.text = matrix;
    this.line = matrix;
  }

  move(x: number, y: number): void {
    this.line = compose(this.line, [1, 0, 0, 1, x, y]);
    this.text = this.line;
  }

  moveWithLeading(x: number, y: number): void {
    this.leading = y;
    this.move(x, y);
  }

  nextLine(): void {
    this.move(0, this.leading);
  }

  setFont(size: number, unit: number): void {
    this.size = size;
    this.unit = unit;
  }

  setSpacing(
    spacing: Partial<Record<"letterSpacing" | "wordSpacing" | "stretch" | "leading" | "rise", number>>,
  ): void {
    Object.assign(this, spacing);
  }

  /** Writes glyphs; a number among them moves the pen back by thousandths of the size. */
  show(page: Matrix, shown: readonly (ShownGlyph | number | null)[]): void {
    let x = 0;
    for (const glyph of shown) {
      if (glyph === null) continue;
      if (typeof glyph === "number") x -= (glyph * this.size) / 1000;
      else {
        const advance = (glyph.width ?? 0) * this.unit * this.size;
        this.write(page, glyph, x, advance);
        x += advance + this.letterSpacing + (glyph.isSpace === true ? this.wordSpacing : 0);
      }
    }
    this.text = compose(this.text, [1, 0, 0, 1, x * this.stretch, 0]);
  }

  private write(page: Matrix, glyph: ShownGlyph, x: number, advance: number): void {
    const whole = compose(page, this.text);
    const length = Math.hypot(whole[0], whole[1]);
    if (length === 0 || whole[0] <= 0 || Math.abs(whole[1]) / length > LEANING) return;
    const [left, y] = place(whole, x * this.stretch, this.rise);
    const [right] = place(whole, (x + advance) * this.stretch, this.rise);
    const text = shownText(glyph.unicode ?? "");
    const last = this.glyphs.at(-1);
    // A tone mark that is drawn over its letter belongs to the letter, wherever it begins.
    if (last && /^\p{M}+$/u.test(text))
      this.glyphs[this.glyphs.length - 1] = { ...last, text: last.text + text };
    else
      this.glyphs.push({ text, left, right, y, size: Math.abs(this.size) * Math.hypot(whole[2], whole[3]) });
  }
}

/** A letter that the file gives no meaning (none, a control sign, a private one that is no bullet) is a lost one. */
function shownText(unicode: string): string {
  if (unicode === "" || /^[\u0000-\u0008\u000E-\u001F]+$/.test(unicode)) return LOST;
  return unicode.replace(/[\uE000-\uEFFF\uF200-\uF8FF]/g, LOST);
}
