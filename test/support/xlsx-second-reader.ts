import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { SYSTEM_PYTHON } from "./tools";

const SCRIPT = resolve("test/support/xlsx-second-reader.py");

/** A value in a reading: JSON. What is empty, false or Excel's default is left out. */
export type Reading =
  string | number | boolean | null | readonly Reading[] | { readonly [key: string]: Reading };

/** One cell as openpyxl sees it: formulas with "=", the value shown (cached for formulas), its looks. */
export interface CellReading {
  readonly formula?: string;
  readonly value?: string | number | boolean;
  readonly looks?: { readonly [property: string]: Reading };
}

/** A worksheet as openpyxl sees it; validations, conditional formats by their area, columns and rows by name. */
export interface SheetReading {
  readonly state: string;
  readonly tabColor?: string;
  readonly noGridlines?: true;
  /** First cell that scrolls. */
  readonly freeze?: string;
  readonly cells?: { readonly [address: string]: CellReading };
  readonly tables?: { readonly [name: string]: { readonly [property: string]: Reading } };
  readonly validations?: { readonly [area: string]: { readonly [property: string]: Reading } };
  readonly conditionalFormats?: {
    readonly [area: string]: readonly { readonly [property: string]: Reading }[];
  };
  /** Width as the file has it: characters and padding. */
  /** Widths in pixels. */
  readonly columns?: { readonly [letters: string]: { readonly width?: number; readonly hidden?: true } };
  readonly rows?: { readonly [number: string]: { readonly height?: number; readonly hidden?: true } };
  readonly merges?: readonly string[];
  readonly page?: { readonly [property: string]: Reading };
  readonly protection?: { readonly forbids: readonly string[]; readonly password: boolean };
  readonly charts?: readonly { readonly [property: string]: Reading }[];
}

/** A workbook as openpyxl, a reader we did not write, sees it. */
export interface SecondReading {
  readonly order: readonly string[];
  readonly active: string;
  readonly sheets: { readonly [name: string]: SheetReading };
  /** Formulas of the workbook's names, without "=". */
  readonly names: { readonly [name: string]: string };
  readonly properties: { readonly [property: string]: Reading };
}

/** Reads an .xlsx file (a path or its bytes) with openpyxl; needs Debian's python3-openpyxl. */
export async function readWithOpenpyxl(workbook: string | Uint8Array): Promise<SecondReading> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-second-"));
  try {
    const path = typeof workbook === "string" ? workbook : join(folder, "workbook.xlsx");
    if (typeof workbook !== "string") writeFileSync(path, workbook);
    const { stdout } = await promisify(execFile)(SYSTEM_PYTHON, [SCRIPT, path], { maxBuffer: 1e9 });
    return JSON.parse(stdout) as SecondReading;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where two readings differ, one line each, such as `sheets › Nhiệm vụ › cells › C2 › formula: "=A2" ≠ "=B2"`. */
export function differences(a: SecondReading, b: SecondReading): string[] {
  return compare(a, b, []);
}

function compare(a: unknown, b: unknown, path: readonly string[]): string[] {
  if (isTree(a) && isTree(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => compare(a[key], b[key], [...path, key]));
  }
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  return [`${path.join(" › ")}: ${shown(a)} ≠ ${shown(b)}`];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
