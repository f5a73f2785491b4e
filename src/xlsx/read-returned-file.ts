import type { Problem, Result } from "../domain/result";
import type { WorkbookContent } from "../workbook/content";
import { readXlsx } from "./read";

/** Reads a file that somebody sent back, by what it is and not by what it is called. */
export async function readReturnedFile(bytes: Uint8Array, _name: string): Promise<Result<WorkbookContent, Problem>> {
  return readXlsx(bytes);
}
