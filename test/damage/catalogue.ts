import type { Damage } from "./damage";
import { COLUMNS } from "./kinds/columns";
import { FILES } from "./kinds/files";
import { PAGES } from "./kinds/pages";
import { RECOGNITION } from "./kinds/recognition";
import { ROWS } from "./kinds/rows";

/** Every named damage. */
export const CATALOGUE: readonly Damage[] = [...RECOGNITION, ...COLUMNS, ...ROWS, ...PAGES, ...FILES];
