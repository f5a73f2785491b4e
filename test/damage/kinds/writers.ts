import { strFromU8 } from "fflate";
import type { Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { emptySheet } from "../../../src/workbook/page/empty-sheet";
import { fromSerial } from "../../../src/workbook/schema/serial";
import { SCHEMA_PROPERTY } from "../../../src/workbook/sheets/meta";
import type { Damage } from "../damage";
import { SHEETS, TABLES, inParts } from "../edit-parts";
import { withColumn, withTableMoved } from "../edit-cells";
import {
  asValue,
  convertToRange,
  labels,
  mapCells,
  naming,
  onList,
  onSheet,
  renameSheets,
  withTable,
} from "../edit-book";

/** The same cells and nothing besides: what a program writes that knows values alone. */
const valuesOnly = (sheet: Sheet): Sheet => ({
  ...emptySheet(sheet.name),
  blocks: mapCells(sheet, asValue).blocks,
});

/** Blank rows and columns around the cells are left out, as some exports do. */
const cropped = (sheet: Sheet): Sheet => {
  const filled = sheet.blocks.flatMap((block) =>
    block.contents.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null || cell === undefined || cell === ""
          ? []
          : [{ row: block.row + row, column: block.column + column }],
      ),
    ),
  );
  const top = Math.min(...filled.map(({ row }) => row), 1_000);
  const left = Math.min(...filled.map(({ column }) => column), 1_000);
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, row: block.row - top, column: block.column - left })),
  };
};

/** What programs write that mean no harm: other spellings of parts, other names, other places. */
export const WRITERS: readonly Damage[] = [
  {
    name: "the hidden sheet emptied",
    onData: (content) => onSheet(content, naming.sheets.meta, (sheet) => ({ ...sheet, blocks: [] })),
  },
  {
    name: "the property a word",
    onData: (content) => ({
      ...content,
      properties: {
        ...content.properties,
        custom: { ...content.properties.custom, [SCHEMA_PROPERTY]: "cũ" },
      },
    }),
  },
  {
    name: "the names of the sheets of units and bodies exchanged",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { units, bodies } = naming.sheets;
      const first = renameSheets(content, (name) => (name === units ? "tạm" : name));
      const second = renameSheets(first, (name) => (name === bodies ? units : name));
      return renameSheets(second, (name) => (name === "tạm" ? bodies : name));
    },
    isHarmless: true,
  },
  {
    name: "the names of the tables of units and bodies exchanged by a library",
    onData: (content: WorkbookContent): WorkbookContent => {
      const { units, bodies } = naming.tables;
      return {
        ...content,
        sheets: content.sheets.map((sheet) => ({
          ...sheet,
          tables: sheet.tables.map((table) => ({
            ...table,
            name: table.name === units ? bodies : table.name === bodies ? units : table.name,
          })),
        })),
      };
    },
  },
  {
    name: "cells of the task table merged by a library",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) => ({
        ...sheet,
        merges: [
          ...sheet.merges,
          { row: range.row + 2, column: range.column + 2, rowCount: 3, columnCount: 1 },
        ],
      })),
    leavesUntold: ["cells-merged"],
  },
  {
    name: "hidden sheets shown and called otherwise",
    onData: (content: WorkbookContent): WorkbookContent => {
      const renamed = renameSheets(content, (name) =>
        name.startsWith("_") ? `Sheet ${name.slice(1)}` : name,
      );
      return {
        ...renamed,
        sheets: renamed.sheets.map((sheet) => ({ ...sheet, visibility: "visible" as const })),
      };
    },
  },
  {
    name: "texts as results of formulas",
    onFile: inParts(SHEETS, (xml, _, parts) => {
      const shared = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
      const texts = [...shared.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inner = ""]) =>
        inner.replace(/<[^>]*>/g, ""),
      );
      return xml.replace(
        / t="s"([^>]*)><v>(\d+)<\/v>/g,
        (__, rest: string, index: string) => ` t="str"${rest}><v>${texts[Number(index)] ?? ""}</v>`,
      );
    }),
    isHarmless: true,
  },
  {
    name: "numbers with exponents",
    onFile: inParts(SHEETS, (xml) =>
      xml.replace(/<v>(\d)(\d{4})<\/v>/g, (all, first: string, rest: string) =>
        all.includes("<v>44") ? `<v>${first}.${rest}E4</v>` : all,
      ),
    ),
    isHarmless: true,
  },
  {
    name: "days in the form of ISO, as openpyxl writes them",
    onFile: inParts(SHEETS, (xml) =>
      xml.replace(
        /<c r="([A-Z]+\d+)"( s="\d+")?( t="n")?><v>(44\d{3})<\/v>/g,
        (all, ref, style, __, serial) => {
          const day = fromSerial(Number(serial));
          return day === null ? all : `<c r="${ref}"${style ?? ""} t="d"><v>${day}T00:00:00</v>`;
        },
      ),
    ),
    isHarmless: true,
  },
  {
    name: "yes and no as boxes to tick",
    onData: (content) =>
      withColumn(content, "units", labels.units.pilot, (cell) =>
        cell === labels.choice.yes ? true : cell === labels.choice.no ? false : cell,
      ),
  },
  {
    name: "the table of bodies put below the units",
    onData: (content) => withTableMoved(content, "bodies", naming.sheets.units, 20, 0),
    isHarmless: true,
  },
  {
    name: "the task table on a new sheet",
    onData: (content) =>
      withTableMoved(
        { ...content, sheets: [...content.sheets, emptySheet("Sheet1")] },
        "tasks",
        "Sheet1",
        0,
        0,
      ),
  },
  {
    name: "values alone, every sheet",
    onData: (content) => ({ ...content, sheets: content.sheets.map(valuesOnly), names: [] }),
  },
  {
    name: "values alone, blank rows and columns around them left out",
    onData: (content) => ({
      names: [],
      properties: { custom: {} },
      sheets: content.sheets
        .filter(({ visibility }) => visibility === "visible")
        .map((sheet) => cropped(valuesOnly(sheet))),
    }),
  },
  {
    name: "tables whose references are absolute and names in small letters",
    onFile: inParts(TABLES, (xml) =>
      xml.replace(
        / (name|displayName)="(tbl\w+)"/g,
        (_, key: string, name: string) => ` ${key}="${name.toLowerCase()}"`,
      ),
    ),
    isHarmless: true,
  },
  {
    name: "names of columns escaped, as some writers do",
    onFile: inParts(TABLES, (xml) => xml.replaceAll(' name="Hạn"', ' name="H_x1EA1_n"')),
    isHarmless: true,
  },
  {
    name: "columns without names",
    onData: (content) =>
      onList(content, "bodies", (sheet, { name }) =>
        withTable(sheet, name, (table) => ({
          ...table,
          columns: table.columns.map((column, index) => ({ ...column, header: `Column${index + 1}` })),
        })),
      ),
  },
  {
    name: "tasks no table, their sheet hidden",
    onData: (content) =>
      onSheet(convertToRange(content, ["tasks"]), naming.sheets.tasks, (sheet) => ({
        ...sheet,
        visibility: "hidden",
      })),
  },
  {
    name: "the task sheet copied before the original, by a library",
    onData: (content: WorkbookContent): WorkbookContent => {
      const tasks = content.sheets.find(({ name }) => name === naming.sheets.tasks);
      if (!tasks) return content;
      const copy: Sheet = { ...tasks, name: `${tasks.name} (2)`, tables: [] };
      return { ...content, sheets: [copy, ...content.sheets] };
    },
    isHarmless: true,
  },
];
