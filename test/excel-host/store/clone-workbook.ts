import type { SheetState, WorkbookState } from "./workbook-state";

/** The same workbook once more, of which nothing is shared that changes; nobody listens to it yet. */
export function cloneWorkbook(book: WorkbookState): WorkbookState {
  const { sheets, names, properties, activeSheet, ...rest } = book;
  const copies = sheets.map(cloneSheet);
  return {
    ...rest,
    sheets: copies,
    names: names.map((name) => ({ ...name })),
    properties: { ...properties, other: new Map(properties.other) },
    customProperties: new Map(book.customProperties),
    settings: new Map(book.settings),
    activeSheet: copies[sheets.indexOf(activeSheet)] ?? activeSheet,
    openedWorkbooks: [...book.openedWorkbooks],
    listeners: [],
  };
}

/** Cells and looks are never changed themselves, only put in each other's place. */
function cloneSheet({ cells, looks, rows, columns, ...rest }: SheetState): SheetState {
  const same = <Patch extends object>(patches: readonly Patch[]): Patch[] =>
    patches.map((patch) => ({ ...patch }));
  return {
    ...copyOf(rest),
    cells: new Map(cells),
    looks: same(looks),
    rows: same(rows),
    columns: same(columns),
  };
}

/** A deep copy; structuredClone's maps are of another realm than a test's. */
function copyOf<Value>(value: Value): Value {
  if (value === null || typeof value !== "object") return value;
  const copied = (part: [unknown, unknown]): [unknown, unknown] => [part[0], copyOf(part[1])];
  if (value instanceof Map) return new Map([...value].map(copied)) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item)) as Value;
  return Object.fromEntries(Object.entries(value).map(copied)) as Value;
}
