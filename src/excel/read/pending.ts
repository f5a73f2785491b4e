/** What was asked of Excel: read it after the next round trip. */
export type Pending<Value> = () => Value;

/** Reads many. */
export function all<Value>(pending: readonly Pending<Value>[]): Pending<Value[]> {
  return () => pending.map((read) => read());
}
