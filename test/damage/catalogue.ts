import type { Damage } from "./damage";
import { CLERK_ENTRIES } from "./kinds/clerk-entries";
import { CLERK_LISTS } from "./kinds/clerk-lists";
import { CLERK_PAGES } from "./kinds/clerk-pages";
import { COLUMNS } from "./kinds/columns";
import { DESKS } from "./kinds/desks";
import { ENTRIES } from "./kinds/entries";
import { EXPORTS } from "./kinds/exports";
import { FILES } from "./kinds/files";
import { HANDS } from "./kinds/hands";
import { HEADERS } from "./kinds/headers";
import { OFFICES } from "./kinds/offices";
import { PAGES } from "./kinds/pages";
import { PHONES } from "./kinds/phones";
import { PROGRAMS } from "./kinds/programs";
import { RECOGNITION } from "./kinds/recognition";
import { ROWS } from "./kinds/rows";
import { SCRIPTS } from "./kinds/scripts";
import { SETTINGS } from "./kinds/settings";
import { SEVERAL } from "./kinds/several";
import { VISITORS } from "./kinds/visitors";
import { WRITERS } from "./kinds/writers";

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
  ...CLERK_LISTS,
  ...CLERK_ENTRIES,
  ...CLERK_PAGES,
  ...EXPORTS,
  ...HANDS,
  ...WRITERS,
  ...SCRIPTS,
  ...DESKS,
  ...OFFICES,
  ...PHONES,
  ...VISITORS,
  ...SEVERAL,
];
