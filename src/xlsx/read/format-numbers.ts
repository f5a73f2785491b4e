import type { CellFormat } from "../../workbook/page/content";
import type { HucreStyle } from "../hucre";
import type { ColorReader } from "./colors";
import { readFormat } from "./styles";

/** Gives each format met a number, so that cells can be compared quickly; 0 is the plain format. */
export interface FormatNumbers {
  readonly numberOf: (style: HucreStyle | undefined) => number;
  readonly formats: readonly CellFormat[];
}

/** Starts numbering the formats of a workbook. */
export function numberFormats(color: ColorReader): FormatNumbers {
  const formats: CellFormat[] = [{}];
  const byFormat = new Map([["{}", 0]]);
  const byStyle = new Map<string, number>();
  const partOf = partNumbers();
  const numberOf = (style: HucreStyle | undefined): number => {
    if (!style) return 0;
    const { numFmt = "", font, fill, border, alignment, protection } = style;
    const key = `${partOf(font)}|${partOf(fill)}|${partOf(border)}|${partOf(alignment)}|${partOf(protection)}|${numFmt}`;
    const known = byStyle.get(key);
    if (known !== undefined) return known;
    const number = add(readFormat(style, color));
    byStyle.set(key, number);
    return number;
  };
  const add = (format: CellFormat): number => {
    const key = JSON.stringify(format);
    const known = byFormat.get(key);
    if (known !== undefined) return known;
    formats.push(format);
    byFormat.set(key, formats.length - 1);
    return formats.length - 1;
  };
  return { numberOf, formats };
}

/** The library shares the parts of styles between cells, so each part is known by its identity. */
function partNumbers(): (part: object | undefined) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (part) => {
    if (!part) return 0;
    const known = numbers.get(part);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(part, last);
    return last;
  };
}
