import type { Damage } from "./damage";
import { COLUMNS } from "./kinds/columns";
import { ENTRIES } from "./kinds/entries";
import { FILES } from "./kinds/files";
import { HEADERS } from "./kinds/headers";
import { PAGES } from "./kinds/pages";
import { PROGRAMS } from "./kinds/programs";
import { RECOGNITION } from "./kinds/recognition";
import { ROWS } from "./kinds/rows";
import { SETTINGS } from "./kinds/settings";

/** Every named damage. */
export const CATALOGUE: readonly Damage[] = [
  ...RECOGNITION,
  ...COLUMNS,
  ...ROWS,
  ...PAGES,
  ...FILES,
  ...HEADERS,
  ...ENTRIES,
  ...SETTINGS,
  ...PROGRAMS,
];
