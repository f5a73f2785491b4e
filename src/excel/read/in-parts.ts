/** Things asked about at once: where there are thousands, they go into several requests. */
const MOST_AT_ONCE = 50;

/** Values in parts that are each one question. */
export function inParts<Value>(values: readonly Value[]): Value[][] {
  const count = Math.ceil(values.length / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, part) =>
    values.slice(part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE),
  );
}
