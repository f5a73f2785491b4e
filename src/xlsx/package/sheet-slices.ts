import { joinBytes, lastIndexOfText } from "./bytes";
import { codec } from "./codec";
import { sheetDataPrefix } from "./far-cells";

/** How a large worksheet is cut, in bytes. */
export interface SliceSizes {
  /** Rows that are gone through as one text, as they lie in the file. */
  readonly chunk: number;
  /** Rows that the library reads at a time, each formula said once: those of a tracker of 10,000 rows. */
  readonly slice: number;
}

/** A worksheet of more than one chunk is cut; a smaller one is read whole. */
export const SLICE_SIZES: SliceSizes = { chunk: 30_000_000, slice: 20_000_000 };

/** Bytes at the beginning of a row in which it tells its number. */
const ROW_HEAD = 200;
const NUMBERED_ROW = /^\s*<(?:\w+:)?row\b[^<>]*\br="\d+"/;

/**
 * A worksheet cut between its rows into worksheets that can be read one after the other, since the library takes ten times
 * the memory of what it reads; what stands before and behind the cells is with the first. Rows are made lighter before.
 */
export function sliceSheet(
  part: Uint8Array,
  lighten: (rows: Uint8Array) => Uint8Array,
  sizes: SliceSizes = SLICE_SIZES,
): Uint8Array[] {
  const body = part.length > sizes.chunk ? findRows(part) : null;
  const chunks = body === null ? null : cutRows(part, body, sizes.chunk);
  if (body === null || chunks === null) return [lighten(part)];
  const head = part.subarray(0, body.from);
  const tail = part.subarray(body.end);
  const closing = joinBytes([
    part.subarray(body.end, tail.indexOf(END_OF_TAG) + body.end + 1),
    part.subarray(lastIndexOfText(part, "</")),
  ]);
  return gather(chunks, lighten, sizes.slice).map((rows, index) =>
    joinBytes([head, ...rows, index === 0 ? tail : closing]),
  );
}

const END_OF_TAG = ">".charCodeAt(0);

interface Rows {
  readonly from: number;
  readonly end: number;
  /** What ends a row. */
  readonly close: string;
}

function findRows(part: Uint8Array): Rows | null {
  const prefix = sheetDataPrefix(part);
  const opening = `<${prefix ?? ""}sheetData>`;
  const from = prefix === undefined ? -1 : lastIndexOfText(part, opening);
  const end = lastIndexOfText(part, `</${prefix ?? ""}sheetData>`);
  return from < 0 || end < from ? null : { from: from + opening.length, end, close: `</${prefix ?? ""}row>` };
}

/** Stretches of whole rows; null where rows do not tell their numbers, so that the first of a stretch would be lost. */
function cutRows(part: Uint8Array, { from, end, close }: Rows, most: number): Uint8Array[] | null {
  const chunks: Uint8Array[] = [];
  for (let start = from; start < end;) {
    const stop = start + most >= end ? end : lastIndexOfText(part, close, start + most) + close.length;
    if (stop <= start || !NUMBERED_ROW.test(codec().letters(part.subarray(start, start + ROW_HEAD))))
      return null;
    chunks.push(part.subarray(start, stop));
    start = stop;
  }
  return chunks;
}

/** Lighter chunks, as many together as are read at a time. */
function gather(
  chunks: readonly Uint8Array[],
  lighten: (rows: Uint8Array) => Uint8Array,
  most: number,
): Uint8Array[][] {
  const slices: Uint8Array[][] = [];
  let bytes = most;
  for (const chunk of chunks) {
    const light = lighten(chunk);
    if (bytes + light.length > most) {
      slices.push([]);
      bytes = 0;
    }
    slices.at(-1)?.push(light);
    bytes += light.length;
  }
  return slices;
}
