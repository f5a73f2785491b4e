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

/** A thing that stands in the way of a patch: it is gone, or a field no longer holds what the patch expects. */
export interface PatchConflict {
  readonly key: string;
  readonly field: string;
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
 * What keeps a patch from being applied to a list as it stands now; what it removes must be as the patch knows it. What is
 * already as the patch wants it stands in nobody's way: an action may have broken off half-way.
 */
export function findConflicts<Item extends object>(
  list: readonly Item[],
  { changed, removed, added }: ListPatch<Item>,
  keyOf: KeyOf<Item>,
): PatchConflict[] {
  const now = new Map(list.map((item) => [keyOf(item), item]));
  const there = ({ item }: { readonly item: Item }): readonly PatchConflict[] => {
    const found = now.get(keyOf(item));
    return found === undefined ? [] : differingFields(found, [item], keyOf(item));
  };
  const edited = changed.flatMap(({ key, before, after }) => {
    const found = now.get(key);
    return found === undefined ? [{ key, field: "" }] : differingFields(found, [before, after], key);
  });
  // A row that was added may be half-written: what is still empty of it was entered by nobody.
  const entered = removed.flatMap(({ item }) => {
    const found = now.get(keyOf(item));
    return there({ item }).filter(({ field }) => !isBlank(found?.[field as keyof Item]));
  });
  return [...entered, ...added.flatMap(there), ...edited];
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** Fields that hold none of what is expected of them. */
function differingFields<Item extends object>(
  now: Item,
  expected: readonly Partial<Item>[],
  key: string,
): PatchConflict[] {
  const fields = Object.keys(expected[0] ?? {}) as (keyof Item & string)[];
  return fields
    .filter((field) => !expected.some((one) => sameEntry(now[field], one[field])))
    .map((field) => ({ key, field }));
}

/** Excel keeps one kind of line break; a text that came back with another is the same text. */
function sameEntry(now: unknown, expected: unknown): boolean {
  return sameField(withPlainBreaks(now), withPlainBreaks(expected));
}

function withPlainBreaks(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}

/** The list with a patch applied; check for conflicts first. What is added goes to the end: in a sheet, a row put in between would move people's own columns. */
export function patchList<Item extends object>(
  list: readonly Item[],
  { changed, added, removed }: ListPatch<Item>,
  keyOf: KeyOf<Item>,
): Item[] {
  const edits = new Map(changed.map(({ key, after }) => [key, after]));
  const gone = new Set(removed.map(({ item }) => keyOf(item)));
  const kept = list
    .filter((item) => !gone.has(keyOf(item)))
    .map((item) => ({ ...item, ...edits.get(keyOf(item)) }));
  const there = new Set(kept.map(keyOf));
  return [...kept, ...added.map(({ item }) => item).filter((item) => !there.has(keyOf(item)))];
}
