/** What became of a list of things that are known by a key: fields changed, things added, things taken out. */
export interface ListPatch<Item> {
  readonly changed: readonly {
    readonly key: string;
    readonly before: Partial<Item>;
    readonly after: Partial<Item>;
  }[];
  /** With the place each has in the list after. */
  readonly added: readonly { readonly index: number; readonly item: Item }[];
  /** With the place each had in the list before. */
  readonly removed: readonly { readonly index: number; readonly item: Item }[];
}

/** Reads the key of a thing. */
export type KeyOf<Item> = (item: Item) => string;

/** What a patch leaves as it is, since it is not as the patch expects: a field, or a whole thing where `field` is "". */
export interface LeftAlone {
  readonly key: string;
  readonly field: string;
}

/** A list with a patch carried out as far as nobody worked in it since. */
export interface CarriedList<Item> {
  readonly items: readonly Item[];
  readonly left: readonly LeftAlone[];
}

/** What it takes to come from one list to another. Things without a key are left out of it. */
export function compareLists<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: KeyOf<Item>,
): ListPatch<Item> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const kept = new Set(after.map(keyOf));
  return {
    changed: after.flatMap((item) => changedFields(old.get(keyOf(item)), item, keyOf(item))),
    added: after.flatMap((item, index) =>
      keyOf(item) === "" || old.has(keyOf(item)) ? [] : [{ index, item }],
    ),
    removed: before.flatMap((item, index) =>
      keyOf(item) === "" || kept.has(keyOf(item)) ? [] : [{ index, item }],
    ),
  };
}

function changedFields<Item extends object>(
  before: Item | undefined,
  after: Item,
  key: string,
): ListPatch<Item>["changed"][number][] {
  if (before === undefined || before === after) return [];
  const fields = (Object.keys(after) as (keyof Item)[]).filter(
    (field) => !sameField(before[field], after[field]),
  );
  if (fields.length === 0) return [];
  return [{ key, before: pick(before, fields), after: pick(after, fields) }];
}

function pick<Item extends object>(item: Item, fields: readonly (keyof Item)[]): Partial<Item> {
  return Object.fromEntries(fields.map((field) => [field, item[field]])) as Partial<Item>;
}

function sameField(a: unknown, b: unknown): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The patch that takes another back. */
export function invertList<Item>({ changed, added, removed }: ListPatch<Item>): ListPatch<Item> {
  return {
    changed: changed.map(({ key, before, after }) => ({ key, before: after, after: before })),
    added: removed,
    removed: added,
  };
}

/** Whether a patch does nothing. */
export function isEmptyList<Item>({ changed, added, removed }: ListPatch<Item>): boolean {
  return changed.length + added.length + removed.length === 0;
}

/**
 * A list with a patch carried out on it, wherever it stands: what is already as the patch wants it stays (an action may have
 * broken off half-way), what is neither as it was nor as it is wanted is left alone and told. What is added goes to the
 * end: in a sheet, a row put in between would move people's own columns.
 */
export function carryList<Item extends object>(
  list: readonly Item[],
  { changed, added, removed }: ListPatch<Item>,
  keyOf: KeyOf<Item>,
): CarriedList<Item> {
  const edits = new Map(changed.map((change) => [change.key, change]));
  const going = new Map(removed.map(({ item }) => [keyOf(item), item]));
  const coming = new Map(added.map(({ item }) => [keyOf(item), item]));
  const left: LeftAlone[] = [];
  const kept = list.flatMap((item): Item[] => {
    const key = keyOf(item);
    const gone = going.get(key);
    if (gone) return isUntouched(item, gone) ? [] : (left.push({ key, field: "" }), [item]);
    const come = coming.get(key);
    if (come) return [isUntouched(item, come) ? come : (left.push({ key, field: "" }), item)];
    const edit = edits.get(key);
    return [edit ? carryFields(item, edit, left) : item];
  });
  const there = new Set(kept.map(keyOf));
  const missing = changed.filter(({ key }) => !there.has(key) && !going.has(key));
  left.push(...missing.map(({ key }) => ({ key, field: "" })));
  return {
    items: [...kept, ...added.map(({ item }) => item).filter((item) => !there.has(keyOf(item)))],
    left,
  };
}

function carryFields<Item extends object>(
  item: Item,
  { key, before, after }: ListPatch<Item>["changed"][number],
  left: LeftAlone[],
): Item {
  const fields = Object.keys(after) as (keyof Item & string)[];
  const isOpen = (field: keyof Item): boolean => sameEntry(item[field], before[field]);
  const kept = fields.filter((field) => !isOpen(field) && !sameEntry(item[field], after[field]));
  left.push(...kept.map((field) => ({ key, field })));
  return { ...item, ...pick(after as Item, fields.filter(isOpen)) };
}

/** Whether a thing is as expected; one that was added may be half-written: what is empty of it was entered by nobody. */
function isUntouched<Item extends object>(now: Item, expected: Item): boolean {
  return (Object.keys(expected) as (keyof Item)[]).every(
    (field) => isBlank(now[field]) || sameEntry(now[field], expected[field]),
  );
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** A list whose things have no key, carried from one state to another; `isLeft` where some of the first are gone. */
export function carryWhole<Item>(
  now: readonly Item[],
  before: readonly Item[],
  after: readonly Item[],
): { readonly items: readonly Item[]; readonly isLeft: boolean } {
  const texts = now.map(textOf);
  const [old, wanted] = [new Set(before.map(textOf)), new Set(after.map(textOf))];
  const there = new Set(texts);
  const goes = (_: Item, index: number): boolean => {
    const text = texts[index] ?? "";
    return old.has(text) && !wanted.has(text);
  };
  const come = after.filter((item) => !there.has(textOf(item)) && !old.has(textOf(item)));
  const isGone = [...old].some((text) => !there.has(text) && !wanted.has(text));
  const isThere = [...wanted].every((text) => there.has(text));
  return { items: exchange(now, goes, come), isLeft: isGone && !isThere };
}

/**
 * A list without some of its things and with others, which take the places of those first and then come to the end: rows that
 * moved into one another's places would be written over, so that a break could lose one.
 */
export function exchange<Item>(
  now: readonly Item[],
  goes: (item: Item, index: number) => boolean,
  come: readonly Item[],
): Item[] {
  let next = 0;
  const kept = now.flatMap((item, index) => (goes(item, index) ? come.slice(next, ++next) : [item]));
  return [...kept, ...come.slice(next)];
}

/** What something says, in whatever order it says it. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part === null || typeof part !== "object" || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
}

/** Excel keeps one kind of line break; a text that came back with another is the same text. */
function sameEntry(now: unknown, expected: unknown): boolean {
  return sameField(withPlainBreaks(now), withPlainBreaks(expected));
}

function withPlainBreaks(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}
