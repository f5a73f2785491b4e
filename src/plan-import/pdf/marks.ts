/** A letter, or words in a line, on a page; points from the page's left upper corner. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

/** A straight line drawn level or upright: where it stands, and from where to where it goes. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is drawn on a page. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}
