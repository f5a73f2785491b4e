import { all, attribute, sheetParts, type XlsxPackage } from "./xlsx-package";
import { repeated } from "./xlsx-rules-package";

/** Names of sheets and defined names. */
export function workbookFaults(parts: XlsxPackage): string[] {
  return [...sheetFaults(parts), ...nameFaults(parts)];
}

function sheetFaults(parts: XlsxPackage): string[] {
  const workbook = parts.get("xl/workbook.xml");
  const names = sheetParts(parts).map(({ name }) => name);
  const active = Number(all(workbook, "workbookView")[0]?.getAttribute("activeTab") ?? 0);
  const shown = all(workbook, "sheet").map((sheet) => ["", "visible"].includes(attribute(sheet, "state")));
  return [
    ...names.filter((name) => !isSheetName(name)).map((name) => `sheet name "${name}" is not allowed`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets are called "${name}"`),
    ...repeated(all(workbook, "sheet").map((sheet) => attribute(sheet, "sheetId"))).map(
      (id) => `two sheets have the id ${id}`,
    ),
    ...(shown[active] ? [] : [`the active sheet (number ${active + 1}) is hidden or not there`]),
  ];
}

function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history"
  );
}

function nameFaults(parts: XlsxPackage): string[] {
  const names = all(parts.get("xl/workbook.xml"), "definedName");
  const keys = names.map(
    (name) => `${attribute(name, "localSheetId")}/${attribute(name, "name").toLowerCase()}`,
  );
  const sheets = sheetParts(parts).map(({ name }) => name);
  return [
    ...repeated(keys).map((key) => `two names are called ${key}`),
    ...names.flatMap((name) => {
      const text = attribute(name, "name");
      const formula = name.textContent ?? "";
      return [
        ...(isDefinedName(text) ? [] : [`name "${text}" is not allowed`]),
        ...(formula === "" || formula.startsWith("=") ? [`name ${text} has the formula "${formula}"`] : []),
        ...sheetsNamedIn(formula)
          .filter((sheet) => !sheets.includes(sheet))
          .map((sheet) => `name ${text} leads to the sheet "${sheet}", which is not there`),
      ];
    }),
  ];
}

/** Whether a name for cells or a table is allowed: no cell address, no spaces, a letter or "_" first. */
export function isDefinedName(name: string): boolean {
  const bare = name.replace(/^_xlnm\./, "");
  return (
    bare.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(bare) &&
    !/^[a-z]{1,3}\d+$/i.test(bare) &&
    !/^(r|c|r\d*c\d*)$/i.test(bare)
  );
}

/** Sheets a formula names; a bare name with anything but letters, digits and "_" counts as a name that is not there. */
function sheetsNamedIn(formula: string): string[] {
  const code = formula.replace(/"[^"]*"/g, '""');
  const found = code.matchAll(/'((?:[^']|'')+)'!|([^\s'(),;+\-*/^&=<>{}]+(?: [^\s'(),!]+)*)!/g);
  return [...found].map(([, quoted, bare = ""]) => {
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(bare) ? bare : `${bare} (not in quotes)`;
  });
}
