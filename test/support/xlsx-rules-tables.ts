import { fileCells, sharedStrings, unescape } from "./xlsx-cells";
import {
  all,
  attribute,
  relationships,
  sheetParts,
  type PackagePart,
  type XlsxPackage,
} from "./xlsx-package";
import { repeated } from "./xlsx-rules-package";
import { isDefinedName } from "./xlsx-rules-workbook";

/** Tables against the cells they stand on and against each other. */
export function tableFaults(parts: XlsxPackage): string[] {
  const strings = sharedStrings(parts);
  const tables = [...parts.values()].filter(({ root }) => root.localName === "table");
  const names = tables.map(({ root }) => attribute(root, "displayName"));
  const definedNames = all(parts.get("xl/workbook.xml"), "definedName").map((name) =>
    attribute(name, "name"),
  );
  return [
    ...repeated(tables.map(({ root }) => attribute(root, "id"))).map((id) => `two tables have the id ${id}`),
    ...repeated([...names, ...definedNames.filter((name) => !name.startsWith("_xlnm."))].map(lower)).map(
      (name) => `two tables or names are called ${name}`,
    ),
    ...names.filter((name) => !isDefinedName(name)).map((name) => `table name "${name}" is not allowed`),
    ...sheetParts(parts).flatMap(({ part }) => {
      if (!part) return [];
      const own = relationships(parts, part.path).filter(({ type }) => type === "table");
      const cells = new Map(fileCells(part, strings).map((cell) => [cell.address, cell]));
      return own.flatMap(({ path }) => {
        const table = parts.get(path ?? "");
        return table ? oneTable(table, (address) => cells.get(address)) : [];
      });
    }),
  ];
}

function oneTable(
  table: PackagePart,
  cellAt: (
    address: string,
  ) => { type: string; value: string | undefined; formula?: string | undefined } | undefined,
): string[] {
  const name = attribute(table.root, "displayName");
  const columns = all(table, "tableColumn");
  const headers = columns.map((column) => unescape(attribute(column, "name")));
  const area = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(table.root, "ref"));
  if (!area) return [`${name}: the range "${attribute(table.root, "ref")}" is no range`];
  const [, left = "A", top = "1", right = "A", bottom = "1"] = area;
  const width = columnNumber(right) - columnNumber(left) + 1;
  const filter = all(table, "autoFilter")[0];
  return [
    ...(columns.length === width ? [] : [`${name}: ${columns.length} columns on ${width}`]),
    ...(Number(bottom) > Number(top) ? [] : [`${name}: no row below the header`]),
    ...repeated(headers.map(lower)).map((header) => `${name}: two columns are called "${header}"`),
    ...repeated(columns.map((column) => attribute(column, "id"))).map(
      (id) => `${name}: column id ${id} twice`,
    ),
    ...(filter && attribute(filter, "ref") !== area[0] ? [`${name}: the filter is on another range`] : []),
    ...headers.flatMap((header, index) => {
      const address = columnLetters(columnNumber(left) + index) + top;
      const cell = cellAt(address);
      const isText = cell?.type === "s" || cell?.type === "inlineStr";
      if (isText && cell.value === header) return [];
      return [`${name}: ${address} holds "${cell?.value ?? ""}" and the column is called "${header}"`];
    }),
  ];
}

function lower(text: string): string {
  return text.toLowerCase();
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((number - 1) % 26));
}
