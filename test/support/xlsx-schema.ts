import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { openXlsx, type PackagePart, type XlsxPackage } from "./xlsx-package";
import { packageFaults } from "./xlsx-rules-package";
import { worksheetFaults } from "./xlsx-rules-sheets";
import { tableFaults } from "./xlsx-rules-tables";
import { workbookFaults } from "./xlsx-rules-workbook";

const SCHEMAS = resolve("../shared/ooxml-schema");

/** Schema of each kind of part, by the name of its root element. */
const SCHEMA_OF: Readonly<Record<string, string>> = {
  workbook: "sml",
  worksheet: "sml",
  styleSheet: "sml",
  sst: "sml",
  table: "sml",
  comments: "sml",
  chartSpace: "dml-chart",
  wsDr: "dml-spreadsheetDrawing",
  theme: "dml-main",
  Types: "opc-contentTypes",
  Relationships: "opc-relationships",
};

/** Excel writes it on texts with outer spaces; the schema, as it is kept, does not know it. */
const SPACE = ' xml:space="preserve"';

/**
 * What is wrong with an .xlsx file, so that Excel might offer to repair it: every part against its schema (needs
 * xmllint and ../shared), and the rules that hold between parts. Empty if nothing is.
 */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const parts = openXlsx(bytes);
  return [...(await schemaFaults(parts)), ...crossPartFaults(bytes)];
}

/** The faults that no schema shows; needs no tool. */
export function crossPartFaults(bytes: Uint8Array): string[] {
  const parts = openXlsx(bytes);
  return [
    ...packageFaults(parts),
    ...workbookFaults(parts),
    ...worksheetFaults(parts),
    ...tableFaults(parts),
  ];
}

async function schemaFaults(parts: XlsxPackage): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-schema-"));
  try {
    const groups = [...groupBySchema(parts)];
    const lists = await Promise.all(groups.map(([schema, some]) => validate(folder, schema, some)));
    return lists.flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function groupBySchema(parts: XlsxPackage): Map<string, PackagePart[]> {
  const groups = new Map<string, PackagePart[]>();
  for (const part of parts.values()) {
    const schema = schemaOf(part);
    if (schema !== undefined) groups.set(schema, [...(groups.get(schema) ?? []), part]);
  }
  return groups;
}

function schemaOf({ path, root }: PackagePart): string | undefined {
  if (path === "docProps/app.xml") return "shared-documentPropertiesExtended";
  if (path === "docProps/custom.xml") return "shared-documentPropertiesCustom";
  return SCHEMA_OF[root.localName];
}

async function validate(folder: string, schema: string, parts: readonly PackagePart[]): Promise<string[]> {
  const files = parts.map(({ path, text }) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll(SPACE, ""));
    return file;
  });
  const args = ["--nonet", "--noout", "--schema", join(SCHEMAS, `${schema}.xsd`), ...files];
  const output = await new Promise<string>((finish, reject) => {
    execFile("xmllint", args, { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      // A fault is an exit code; anything else means that nothing was checked.
      if (error && typeof error.code !== "number") reject(error);
      else finish(stdout + stderr);
    });
  });
  const lines = output.split("\n").filter((line) => line !== "" && !line.endsWith(" validates"));
  return lines.map((line) => line.replace(`${folder}/`, ""));
}
