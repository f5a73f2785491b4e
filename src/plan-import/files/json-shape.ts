/** Thrown inside the reading of a JSON plan, and caught there: the path of the first value that does not fit. */
export class WrongShape extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/** Takes a JSON value, given with its path, as what it has to be; throws where it is not. */
export type Shape<Value> = (value: unknown, path: string) => Value;

function fitting<Value>(fits: (value: unknown) => value is Value): Shape<Value> {
  return (value, path) => {
    if (!fits(value)) throw new WrongShape(path);
    return value;
  };
}

export const text = fitting((value): value is string => typeof value === "string");
export const amount = fitting((value): value is number => Number.isFinite(value));
export const flag = fitting((value): value is boolean => typeof value === "boolean");

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  return fitting((value): value is Word => words.some((word) => word === value));
}

/** A text that means something: `meant(parseDay)`. */
export function meant<Value>(read: (words: string) => Value | null): Shape<Value> {
  return (value, path) => {
    const found = read(text(value, path));
    if (found === null) throw new WrongShape(path);
    return found;
  };
}

/** A list of values alike; none where it is absent. */
export function listOf<Value>(item: Shape<Value>): Shape<readonly Value[]> {
  return or([], (value, path) => {
    if (!Array.isArray(value)) throw new WrongShape(path);
    return value.map((each, index) => item(each, `${path}[${index}]`));
  });
}

/** A value that may be absent or null, and is this then. */
export function or<Value, Fallback>(fallback: Fallback, shape: Shape<Value>): Shape<Value | Fallback> {
  return (value, path) => (value === undefined || value === null ? fallback : shape(value, path));
}

/** A value that is left out where it is absent, or says nothing: "", false, an empty list. */
export function told<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value, path) => {
    const found = or(undefined, shape)(value, path);
    const isEmpty = found === "" || found === false || (Array.isArray(found) && found.length === 0);
    return isEmpty ? undefined : found;
  };
}

/** An object by its members; what it holds besides is left out. */
export function record<Whole>(members: {
  readonly [Name in keyof Whole]-?: Shape<Whole[Name]>;
}): Shape<Whole> {
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new WrongShape(path);
    const given = value as Readonly<Record<string, unknown>>;
    const shapes = Object.entries<Shape<unknown>>(members);
    const found = shapes.map(([name, shape]) => [name, shape(given[name], `${path}.${name}`)] as const);
    return Object.fromEntries(found.filter(([, member]) => member !== undefined)) as Whole;
  };
}
