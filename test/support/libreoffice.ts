import { execFile } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";
import type { Day } from "../../src/domain/day";
import { parseCsv } from "./libreoffice-csv";
import { makeWorkFolder, runLibreOffice } from "./libreoffice-process";

/** The CSV filter's settings: comma, quote, UTF-8, from row 1, contents as shown (or raw), every sheet to its own file. */
const csvFilter = (shown: boolean): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,${shown},false,false,false,-1`;

const DOTS_PER_INCH = "80";

/** How LibreOffice should calculate. */
export interface RecalculationOptions {
  /** The day TODAY() gives; else the machine's. */
  readonly today?: Day;
  /** Whether cells come as their number formats show them (the default), or as plain values. */
  readonly shown?: boolean;
}

/** Recalculates every formula of a workbook in LibreOffice: for each sheet, in no certain order, its cells as text. */
export async function recalculate(
  workbook: string | Uint8Array,
  { today, shown = true }: RecalculationOptions = {},
): Promise<Map<string, string[][]>> {
  return inFolder(async (folder) => {
    const path = onDisk(workbook, folder);
    const prefix = `${basename(path, extname(path))}-`;
    await runLibreOffice(["--convert-to", csvFilter(shown), "--outdir", folder, path], today);
    const files = readdirSync(folder).filter((file) => file.startsWith(prefix) && file.endsWith(".csv"));
    if (files.length === 0) throw new Error(`LibreOffice wrote no sheet of ${path}`);
    return new Map(
      files.map((file) => [
        file.slice(prefix.length, -".csv".length).normalize("NFC"),
        parseCsv(readFileSync(join(folder, file), "utf8")),
      ]),
    );
  });
}

/** Prints a workbook; gives the path of the PDF, in a temporary folder the caller may remove. */
export async function renderPdf(path: string, { today }: { readonly today?: Day } = {}): Promise<string> {
  const folder = makeWorkFolder();
  await runLibreOffice(["--convert-to", "pdf", "--outdir", folder, path], today);
  return join(folder, `${basename(path, extname(path))}.pdf`);
}

/** Prints a workbook; gives the paths of its pages as PNG pictures. */
export async function renderPages(path: string, options: { readonly today?: Day } = {}): Promise<string[]> {
  const pdf = await renderPdf(path, options);
  const stem = pdf.slice(0, -".pdf".length);
  await promisify(execFile)("pdftoppm", ["-r", DOTS_PER_INCH, "-png", pdf, stem]);
  const folder = join(pdf, "..");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".png"))
    .sort()
    .map((file) => join(folder, file));
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeWorkFolder();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function onDisk(workbook: string | Uint8Array, folder: string): string {
  if (typeof workbook === "string") return workbook;
  const path = join(folder, "workbook.xlsx");
  writeFileSync(path, workbook);
  return path;
}
