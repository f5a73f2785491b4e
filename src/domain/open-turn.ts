/** Signs that turn the order of what follows, each until it is ended or its line ends. */
const TURN = /[\u202A-\u202E\u2066-\u2069\n]/g;
const IS_TURNED = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;
const [END_OF_EMBEDDING, END_OF_ISOLATE, FIRST_ISOLATE] = ["\u202C", "\u2069", "\u2066"];

/** A text that turns nothing that is said after it: signs of turning that are never ended are left out. */
export function withoutOpenTurns(text: string): string {
  if (!IS_TURNED.test(text)) return text;
  const never = new Set<number>();
  let open: number[] = [];
  let isolates = 0;
  const isIsolate = (at = 0): boolean => (text[at] ?? "") >= FIRST_ISOLATE;
  for (const { 0: sign, index } of `${text}\n`.matchAll(TURN)) {
    if (sign === "\n") {
      for (const at of open) never.add(at);
      [open, isolates] = [[], 0];
    } else if (sign === END_OF_EMBEDDING) {
      if (open.length > 0 && !isIsolate(open.at(-1))) open.pop();
    } else if (sign === END_OF_ISOLATE) {
      if (isolates === 0) continue;
      // What was opened within it ends with it.
      while (!isIsolate(open.pop()));
      isolates -= 1;
    } else {
      open.push(index);
      if (isIsolate(index)) isolates += 1;
    }
  }
  return text
    .split("")
    .filter((_letter, at) => !never.has(at))
    .join("");
}

/** A value as it was, with the texts in it so that none turns what is said after it. */
export function withoutOpenTurnsIn<Value>(value: Value): Value {
  if (typeof value === "string") return withoutOpenTurns(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  const changed = Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const told = withoutOpenTurnsIn(each);
    return told === each ? [] : [[key, told] as const];
  });
  if (changed.length === 0) return value;
  return Object.assign(
    Array.isArray(value) ? [...(value as unknown[])] : { ...value },
    Object.fromEntries(changed),
  ) as Value;
}
