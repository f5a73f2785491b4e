import { readFileSync } from "node:fs";
import { askLibreOffice } from "../support/libreoffice-script";

/** What a user does to a copy beside typing. */
export type Way =
  | "sort"
  | "delete-support"
  | "delete-id"
  | "add-column"
  | "move-note"
  | "rename-sheet"
  | "hide-rows"
  | "blank-rows-above"
  | "extra-sheet"
  | "drop-base"
  | "propose";

/** A value typed into the cell of a row (by its id) and a column (by its header). */
export type Typed = readonly [id: string, header: string, value: string | number];

/** One copy to be edited: absolute paths, what is typed, then what else is done. */
export interface EditJob {
  readonly in: string;
  readonly out: string;
  readonly typed: readonly Typed[];
  readonly ways: readonly Way[];
}

/** Edits copies in LibreOffice as users do, unprotecting them, and saves each under its new name. */
export async function editCopies(jobs: readonly EditJob[]): Promise<void> {
  const [first] = jobs;
  if (!first) return;
  const script = readFileSync("test/sharing/user-edits.py", "utf8");
  await askLibreOffice(
    first.in,
    `import json\njobs = json.loads(${JSON.stringify(JSON.stringify(jobs))})\n${script}`,
  );
}
