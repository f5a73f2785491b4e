import { nameKey, type Known } from "./known";

/** How things will stand when the next step is carried out; each step made moves it on. */
export interface Foreseen {
  /** By sheet, whether it is protected. */
  readonly protections: Map<string, boolean>;
  readonly definedNames: Set<string>;
  /** By table, rows with the header. */
  readonly tableRows: Map<string, number>;
}

/** As things stand before the first step. */
export function foreseenFrom({ sheets, tables, definedNames }: Known): Foreseen {
  return {
    protections: new Map([...sheets].map(([sheet, { isProtected }]) => [sheet, isProtected])),
    definedNames: new Set(definedNames),
    tableRows: new Map([...tables].map(([table, { range }]) => [table, range.rowCount])),
  };
}

/** Whether a name stands already; from now on it does. */
export function claimName({ definedNames }: Foreseen, name: string): boolean {
  const stands = definedNames.has(nameKey(name));
  definedNames.add(nameKey(name));
  return stands;
}

/** By how many rows a table has to grow to have so many; from now on it has. */
export function growTable({ tableRows }: Foreseen, table: string, rowCount: number): number {
  const present = tableRows.get(nameKey(table)) ?? rowCount;
  tableRows.set(nameKey(table), rowCount);
  return rowCount - present;
}

/** Notes that a table loses rows. */
export function shrinkTable({ tableRows }: Foreseen, table: string, rowCount: number): void {
  const present = tableRows.get(nameKey(table));
  if (present !== undefined) tableRows.set(nameKey(table), present - rowCount);
}
