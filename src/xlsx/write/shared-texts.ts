import { escapeText } from "../package/xml-text";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NEEDS_ITS_SPACES = /^ | $|[\n\t]/;

/** The texts of a workbook's cells, each kept once and named by its number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();

  /** The number of a text, a new one where it is new. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The part that holds them, piece by piece. */
  *xml(): Generator<string> {
    const count = this.numbers.size;
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
    yield `<sst xmlns="${NAMESPACE}" count="${count}" uniqueCount="${count}">`;
    for (const text of this.numbers.keys()) {
      const spaces = NEEDS_ITS_SPACES.test(text) ? ' xml:space="preserve"' : "";
      yield `<si><t${spaces}>${escapeText(text)}</t></si>`;
    }
    yield "</sst>";
  }
}
