const context = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** Lines a text takes when wrapped at words within a width in pixels; size in points. */
export function measureLines(text: string, size: number, bold: boolean, width: number): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + linesOf(paragraph, fontOf(size, bold), width), 0);
}

/** Share of its size at which a text fits on one line of a width in pixels, at most 1; size in points. */
export function shrinkToFit(text: string, size: number, bold: boolean, width: number): number {
  const needed = widthOf(text, fontOf(size, bold));
  return needed <= width ? 1 : width / needed;
}

function fontOf(size: number, bold: boolean): string {
  return `${bold ? "bold " : ""}${size}pt "Times New Roman", serif`;
}

function linesOf(paragraph: string, font: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = widthOf(`${word} `, font);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}

function widthOf(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (!context) throw new Error("This browser has no canvas to measure text with");
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
