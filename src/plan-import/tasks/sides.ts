import type { RawTask } from "./raw-task";

/** Tables that stand side by side are read one after the other: a row that stands above the one before it is of the next. */
export function withSides(raws: readonly RawTask[]): RawTask[] {
  let [last, side]: [RawTask | undefined, number] = [undefined, 1];
  return raws.map((raw) => {
    if (raw.table === undefined || raw.table !== last?.table) side = 1;
    else if (raw.line < last.line) side += 1;
    last = raw;
    return side === 1 ? raw : { ...raw, side };
  });
}
