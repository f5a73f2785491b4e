/** Equal neighbours: the first place, how many, and what they share. */
export interface Run<Value> {
  readonly first: number;
  readonly count: number;
  readonly value: Value;
}

/** Gathers neighbours that are equal as JSON; null parts runs and is in none. */
export function runsOf<Value>(values: readonly (Value | null)[]): Run<Value>[] {
  const runs: Run<Value>[] = [];
  let lastKey: string | null = null;
  for (const [index, value] of values.entries()) {
    const key = value === null ? null : JSON.stringify(value);
    const last = runs.at(-1);
    if (value !== null && last !== undefined && key === lastKey) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else if (value !== null) runs.push({ first: index, count: 1, value });
    lastKey = key;
  }
  return runs;
}
