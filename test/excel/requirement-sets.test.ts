import { join } from "node:path";
import ts from "typescript";
import { excelProgram, isExcelLayer } from "./excel-program";
import { isAbove, readApiUsage, ungatedUses, type ApiUsage } from "./requirement-sets";

const libraries = new Map<string, ts.SourceFile>();
const folder = join(process.cwd(), "src/excel");

function usageOf(source: string): ApiUsage {
  const name = join(folder, "sample-for-the-check.ts");
  const options: ts.CompilerOptions = { strict: true, types: ["office-js"], target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? source : readFile(file));
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (file === name) return ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
    const library = libraries.get(file) ?? getSourceFile(file, ...rest);
    if (library) libraries.set(file, library);
    return library;
  };
  return readApiUsage(ts.createProgram([name], options, host), (file) => file === name);
}

const GATE = "declare function whenSupported<T>(set: string, withSet: () => T, withoutSet: () => T): T;";

describe("the check of requirement sets", () => {
  it("finds nothing in the product above the floor and outside of a gate", () => {
    const usage = readApiUsage(excelProgram(process.cwd()), isExcelLayer);
    expect(ungatedUses(usage)).toEqual([]);
    expect(usage.textLoads).toEqual([]);
    expect(usage.uses.some(({ member, gate }) => member === "Table.resize" && gate === "1.13")).toBe(true);
  });

  it("finds a member above the floor that stands outside of a gate", () => {
    const usage = usageOf("export function grow(table: Excel.Table): void { table.resize('A1:B9'); }");
    expect(ungatedUses(usage).map(({ member, set, line }) => ({ member, set, line }))).toEqual([
      { member: "Table.resize", set: "1.13", line: 1 },
    ]);
  });

  it("lets it pass within the gate of its set, not within a lower one and not in the way around", () => {
    const within = (set: string): string =>
      `${GATE} export const grow = (table: Excel.Table): void =>
        whenSupported("${set}", () => table.resize("A1:B9"), () => undefined);`;
    const around = `${GATE} export const grow = (table: Excel.Table): void =>
        whenSupported("1.13", () => undefined, () => table.resize("A1:B9"));`;
    expect(ungatedUses(usageOf(within("1.13")))).toEqual([]);
    expect(ungatedUses(usageOf(within("1.12"))).map(({ member }) => member)).toEqual(["Table.resize"]);
    expect(ungatedUses(usageOf(around)).map(({ member }) => member)).toEqual(["Table.resize"]);
  });

  it("sees members that are only named in what is loaded, taken apart, or read", () => {
    const loaded = "export const ask = (book: Excel.Worksheet): unknown => book.load({ tabId: true });";
    const takenApart = "export const id = ({ tabId }: Excel.Worksheet): unknown => tabId;";
    const read = "export const id = (sheet: Excel.Worksheet): unknown => sheet.tabId;";
    for (const source of [loaded, takenApart, read]) {
      expect(ungatedUses(usageOf(source)).map(({ set }) => set)).toEqual(["1.14"]);
    }
  });

  it("takes the overload that is called", () => {
    const usage = usageOf(
      "export const pick = (chart: Excel.ChartSeries): void => void chart.getDimensionValues('Values');",
    );
    expect(ungatedUses(usage).map(({ set }) => set)).toEqual(["1.12"]);
  });

  it("refuses loads by text, which it cannot see into", () => {
    const usage = usageOf(
      "export const ask = (sheet: Excel.Worksheet): unknown => sheet.load('name, tabId');",
    );
    expect(usage.textLoads).toHaveLength(1);
  });

  it("compares sets by number, not by text, and lets no other set pass for ExcelApi", () => {
    expect(isAbove("1.10", "1.9")).toBe(true);
    expect(isAbove("1.9", "1.9")).toBe(false);
    expect(isAbove("1.2", "1.9")).toBe(false);
    expect(isAbove("ExcelApiOnline 1.1", "1.9")).toBe(true);
  });
});
