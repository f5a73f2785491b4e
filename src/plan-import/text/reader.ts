import { ANY_NUMBER, beginsOfAll, beginsOfAny, empty, guarded } from "./begins";
import { Phrases } from "./phrases";
import { endOf, sequence, type Read, type Reader, type Rule, type Step } from "./rules";
import type { Token } from "./tokens";

export type { Reader } from "./rules";

/** Where something was read, as token indexes, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What the readers among some steps mean, in order. */
export type ValuesOf<Steps> = Steps extends readonly [infer First, ...infer Rest]
  ? First extends Reader<infer Value>
    ? [Value, ...ValuesOf<Rest>]
    : ValuesOf<Rest>
  : [];

/** One step after the other; `make` gets what the readers among them mean, and null from it means "does not read". */
export function read<const Steps extends readonly Step[], Value>(
  steps: Steps,
  make: (values: ValuesOf<Steps>, place: Place) => Value | null,
): Reader<Value> {
  const whole = (tokens: readonly Token[], index: number): Read<Value> | null => {
    const values: unknown[] = [];
    let end = index;
    for (const step of steps) {
      const found = step(tokens, end);
      if (found === null) return null;
      if (typeof found !== "number") values.push(found.value);
      end = typeof found === "number" ? found : found.end;
    }
    const value = make(values as ValuesOf<Steps>, { start: index, end });
    return value === null ? null : { value, end };
  };
  return guarded(whole, beginsOfAll(steps));
}

/** One token that means something: `value(dayValue)`. */
export function value<Value>(of: (token: Token) => Value | null): Reader<Value> {
  return (tokens, index) => {
    const here = tokens[index];
    const found = here ? of(here) : null;
    return found === null ? null : { value: found, end: index + 1 };
  };
}

/** One number that means something, by its digits: `number((digits) => …)`. */
export function number<Value>(of: (digits: string) => Value | null): Reader<Value> {
  return guarded(
    value(({ text }) => of(text)),
    { words: new Set([ANY_NUMBER]), isEmpty: false },
  );
}

/** What a rule reads means this: `as(word("trước"), -1)`. */
export function as<const Value>(rule: Step, meant: Value): Reader<Value> {
  return guarded((tokens, index) => {
    const end = endOf(rule, tokens, index);
    return end === null ? null : { value: meant, end };
  }, rule.begins);
}

/** The longest of some phrases, with its meaning: `meaning({ "thượng tuần": "first-third" })`. */
export function meaning<Value>(meanings: Readonly<Record<string, Value>>): Reader<Value> {
  const phrases = new Phrases(Object.keys(meanings).join("|"));
  const known = (tokens: readonly Token[], index: number): Read<Value> | null => {
    const words = phrases.at(tokens, index);
    const found = words && meanings[words.join(" ")];
    return found === undefined ? null : { value: found, end: index + (words?.length ?? 0) };
  };
  return guarded(known, { words: new Set(phrases.firstWords()), isEmpty: false });
}

/** The first of some readers that reads. */
export function firstOf<Value>(...readers: readonly Reader<Value>[]): Reader<Value> {
  const first = (tokens: readonly Token[], index: number): Read<Value> | null => {
    for (const reader of readers) {
      const found = reader(tokens, index);
      if (found) return found;
    }
    return null;
  };
  return guarded(first, beginsOfAny(readers));
}

/** What a reader reads, or null without a word: never stops a sequence. */
export function maybe<Value>(reader: Reader<Value>): Reader<Value | null> {
  const { begins } = reader;
  return Object.assign(
    (tokens: readonly Token[], index: number) => reader(tokens, index) ?? { value: null, end: index },
    { begins: begins && empty(begins.words) },
  );
}

/** Several in a row, parted by a join, at most so many: "5, 6 và 7". */
export function list<Value>(reader: Reader<Value>, join: Rule, most: number): Reader<readonly Value[]> {
  const all = (tokens: readonly Token[], index: number): Read<readonly Value[]> | null => {
    const values: Value[] = [];
    let end = index;
    for (let next: number | null = index; next !== null && values.length < most; next = join(tokens, end)) {
      const found = reader(tokens, next);
      if (!found) break;
      values.push(found.value);
      end = found.end;
    }
    return values.length === 0 ? null : { value: values, end };
  };
  return guarded(all, reader.begins);
}

/** The rule of a reader: where it ends, whatever it means. */
export function words(reader: Reader<unknown>): Rule {
  return sequence(reader);
}

/** Where a rule reads: the place of its words. */
export function place(rule: Step): Reader<Place> {
  return read([rule], (_, found) => found);
}
