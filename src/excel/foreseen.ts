import type { RangeAddress } from "../workbook/page/content";
import { nameKey, type Known } from "./known";

/** How large a table is. */
export type TableSize = Pick<RangeAddress, "rowCount" | "columnCount">;

/** How things will stand when the next step is carried out; each step made moves it on. */
export interface Foreseen {
  /** By sheet, whether it is protected. */
  readonly protections: Map<string, boolean>;
  readonly definedNames: Set<string>;
  /** By table, rows with the header, and columns. */
  readonly tableSizes: Map<string, TableSize>;
}

/** As things stand before the first step. */
export function foreseenFrom({ sheets, tables, definedNames }: Known): Foreseen {
  return {
    protections: new Map([...sheets].map(([sheet, { isProtected }]) => [sheet, isProtected])),
    definedNames: new Set(definedNames),
    tableSizes: new Map([...tables].map(([table, { range }]) => [table, range])),
  };
}

/** Whether a name stands already; from now on it does. */
export function claimName({ definedNames }: Foreseen, name: string): boolean {
  const stands = definedNames.has(nameKey(name));
  definedNames.add(nameKey(name));
  return stands;
}

/** The size of a table before it gets another; from now on it has that. */
export function growTable({ tableSizes }: Foreseen, table: string, size: TableSize): TableSize {
  const present = tableSizes.get(nameKey(table)) ?? size;
  tableSizes.set(nameKey(table), size);
  return present;
}

/** Notes that a table loses rows. */
export function shrinkTable({ tableSizes }: Foreseen, table: string, rowCount: number): void {
  const present = tableSizes.get(nameKey(table));
  if (present === undefined) return;
  tableSizes.set(nameKey(table), { ...present, rowCount: present.rowCount - rowCount });
}
