/** Equal neighbours: the first place, how many, and what they share. */
export interface Run<Value> {
  readonly first: number;
  readonly count: number;
  readonly value: Value;
}

/** Gathers neighbours that are equal as JSON; null parts runs and is in none. */
export function runsOf<Value>(values: readonly (Value | null)[]): Run<Value>[] {
  const runs: Run<Value>[] = [];
  let first = 0;
  for (let index = 1; index <= values.length; index += 1) {
    const value = values[first] ?? null;
    if (index < values.length && isAlike(value, values[index] ?? null)) continue;
    if (value !== null) runs.push({ first, count: index - first, value });
    first = index;
  }
  return runs;
}

function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return (
    typeof one === "object" && typeof other === "object" && JSON.stringify(one) === JSON.stringify(other)
  );
}
