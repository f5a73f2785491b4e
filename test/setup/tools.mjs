import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs the tests run beside Node, and what is left unproved where one is missing. */
export const TOOLS = [
  { names: ["chromium", "chromium-browser", "google-chrome"], proves: "the pane and the preview in a browser" },
  { names: ["soffice", "libreoffice"], proves: "formulas and files as LibreOffice reads them" },
  { names: ["xmllint"], proves: "the manifest and the .xlsx parts against their schemas" },
  { names: ["pdftotext"], proves: "what the pages print" },
];

/** The first of some programs that stands on the PATH, or null. */
export function findProgram(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const paths = names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))));
  return paths.find((path) => existsSync(path)) ?? null;
}
