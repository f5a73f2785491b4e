import { type Glyph, compose, IDENTITY, place, type Matrix } from "./marks";

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
  private readonly state = {
    size: 1,
    unit: 0.001,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };

  /** Where the next letters stand. */
  setMatrix(matrix: Matrix): void {
    this.text = matrix;
    this.line = matrix;
  }

  /** A line further, by the leading where no other way is told. */
  move(x = 0, y = this.state.leading): void {
    this.setMatrix(compose(this.line, [1, 0, 0, 1, x, y]));
  }

  /** How the next letters are set. */
  set(state: Partial<TextPen["state"]>): void {
    Object.assign(this.state, state);
  }

  /** Writes glyphs; a number among them moves the pen back by thousandths of the size. */
  show(page: Matrix, shown: readonly (ShownGlyph | number | null)[]): void {
    const { size, unit, letterSpacing, wordSpacing, stretch } = this.state;
    let x = 0;
    for (const glyph of shown) {
      if (glyph === null) continue;
      if (typeof glyph === "number") x -= (glyph * size) / 1000;
      else {
        const advance = (glyph.width ?? 0) * unit * size;
        this.write(page, glyph, x, advance);
        x += advance + letterSpacing + (glyph.isSpace === true ? wordSpacing : 0);
      }
    }
    this.text = compose(this.text, [1, 0, 0, 1, x * stretch, 0]);
  }

  private write(page: Matrix, glyph: ShownGlyph, x: number, advance: number): void {
    const { size, stretch, rise } = this.state;
    const whole = compose(page, this.text);
    const length = Math.hypot(whole[0], whole[1]);
    if (length === 0 || whole[0] <= 0 || Math.abs(whole[1]) / length > LEANING) return;
    const [left, y] = place(whole, x * stretch, rise);
    const [right] = place(whole, (x + advance) * stretch, rise);
    const text = shownText(glyph.unicode ?? "");
    const last = this.glyphs.at(-1);
    // A tone mark that is drawn over its letter belongs to the letter, wherever it begins.
    if (last && /^\p{M}+$/u.test(text))
      this.glyphs[this.glyphs.length - 1] = { ...last, text: last.text + text };
    else this.glyphs.push({ text, left, right, y, size: Math.abs(size) * Math.hypot(whole[2], whole[3]) });
  }
}

/** A letter that the file gives no meaning (none, a control sign, a private one that is no bullet) is a lost one. */
function shownText(unicode: string): string {
  if (unicode === "" || /^[\u0000-\u0008\u000E-\u001F]+$/.test(unicode)) return LOST;
  return unicode.replace(/[\uE000-\uEFFF\uF200-\uF8FF]/g, LOST);
}
