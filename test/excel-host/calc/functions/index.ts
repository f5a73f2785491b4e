import { COUNTING } from "./counting";
import { DATES } from "./dates";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { MATHEMATICS } from "./mathematics";
import { SHAPE } from "./shape";
import type { FunctionSpecification } from "./specification";
import { STATISTICS } from "./statistics";
import { SUBTOTAL } from "./subtotal";
import { TEXT } from "./text";

const TABLES = [LOGIC, INFORMATION, MATHEMATICS, TEXT, DATES, COUNTING, STATISTICS, LOOKUP, SHAPE, SUBTOTAL];
const FUNCTIONS = new Map(TABLES.flatMap((table) => Object.entries(table)));
const FILE_PREFIX = /^_xlfn\./i;

/** The functions this evaluator knows, in upper case. */
export const SUPPORTED_FUNCTIONS: ReadonlySet<string> = new Set(FUNCTIONS.keys());

/** The function of a name, without regard to case or to the prefix newer functions carry in files. */
export function functionNamed(name: string): FunctionSpecification | undefined {
  return FUNCTIONS.get(name.replace(FILE_PREFIX, "").toUpperCase());
}
