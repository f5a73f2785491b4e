import type { CellContent, WorkbookContent } from "../../../src/workbook/page/content";
import { addDays } from "../../../src/domain/day";
import { emptySheet } from "../../../src/workbook/page/empty-sheet";
import { isFormula } from "../../../src/workbook/page/formula";
import { makeGrid } from "../../../src/workbook/page/grid-of-cells";
import type { Damage } from "../damage";
import { inParts, SHEETS } from "../edit-parts";
import { withColumn, withWords } from "../edit-cells";
import { asValue, columnOf, labels, mapCells, naming, onList, onSheet, typed } from "../edit-book";

const { tasks, units } = labels;

const STRICT: readonly (readonly [string, string])[] = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
];

/** UTF-8 as Excel opens it on a Vietnamese computer. */
const inVietnamesePage = (text: string): string =>
  new TextDecoder("windows-1258").decode(new TextEncoder().encode(text));

/** Every formula of the task sheet said in another way. */
const inFormulas =
  (change: (formula: string) => string): NonNullable<Damage["onData"]> =>
  (content) =>
    onSheet(content, naming.sheets.tasks, (sheet) =>
      mapCells(sheet, (cell) => (isFormula(cell) ? { ...cell, formula: change(cell.formula) } : cell)),
    );

const grid = (content: WorkbookContent): ReturnType<typeof makeGrid> => {
  const sheet = content.sheets.find(({ name }) => name === naming.sheets.meta);
  return makeGrid(sheet ?? emptySheet(""));
};

const metaRows = (content: WorkbookContent): (CellContent | null)[][] =>
  Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => grid(content).at(row, column) ?? null),
  );

const withMeta = (content: WorkbookContent, rows: readonly (readonly CellContent[])[]): WorkbookContent =>
  onSheet(content, naming.sheets.meta, (sheet) => ({
    ...sheet,
    blocks: [{ row: 0, column: 0, contents: rows }],
  }));

/** What telephones, web pages and other offices' programs make of a tracker. */
export const PHONES: readonly Damage[] = [
  {
    name: "saved as Strict Open XML",
    onFile: inParts(/\.(?:xml|rels)$/, (xml) =>
      STRICT.reduce((text, [from, to]) => text.replaceAll(from, to), xml),
    ),
    isHarmless: true,
  },
  {
    name: "saved with macros",
    onFile: inParts(/\[Content_Types\]\.xml$/, (xml) =>
      xml.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
    ),
    isHarmless: true,
  },
  {
    name: "formulas of the tasks as formulas of arrays",
    onFile: inParts(SHEETS, (xml) =>
      xml.replace(
        /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*tblTasks[^<]*)<\/f>/g,
        '<c r="$1"$2><f t="array" ref="$1">$3</f>',
      ),
    ),
    isHarmless: true,
  },
  {
    name: "functions with a program's prefix",
    onData: inFormulas((formula) => formula.replaceAll("IFERROR(", "_xlfn.IFERROR(")),
    isHarmless: true,
  },
  {
    name: "an at sign before every cell of a formula's own row",
    onData: inFormulas((formula) =>
      formula.replaceAll(/tblTasks\[\[#This Row\],(\[(?:'.|[^'[\]])+\])\]/g, "tblTasks[@$1]"),
    ),
    isHarmless: true,
  },
  {
    name: "the flags as one formula of Google's for all rows",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) => {
        const column = columnOf(content, "tasks", tasks.flag);
        const cells = makeGrid(sheet);
        return typed(
          sheet,
          range.row + 1,
          column,
          Array.from({ length: range.rowCount - 1 }, (_, row): CellContent[] => {
            const value = asValue(cells.at(range.row + 1 + row, column)) ?? null;
            return [
              row === 0
                ? { formula: '=ARRAYFORMULA(IF(E5:E24="","",B5:B24))', cached: value as string }
                : value,
            ];
          }),
        );
      }),
  },
  {
    name: "e-mails as links that a formula makes",
    onData: (content) =>
      withColumn(content, "units", units.email, (cell) => ({
        formula: `=HYPERLINK("mailto:${String(cell)}","${String(cell)}")`,
        cached: cell as string,
      })),
    isHarmless: true,
  },
  {
    name: "shares that look into another workbook",
    onData: (content) =>
      withColumn(content, "tasks", tasks.percent, (cell, index) => ({
        formula: `='C:\\Users\\Lan\\Desktop\\[Tiến độ quận.xlsx]Sheet1'!$D$${index + 2}`,
        cached: cell as number,
      })),
    isHarmless: true,
  },
  {
    name: "leads by a formula whose result a library has not kept",
    onData: (content) =>
      withColumn(content, "tasks", tasks.lead, (cell) => ({ formula: `=LET(x,"${String(cell)}",x)` })),
    means: (tracker) => ({ ...tracker, tasks: tracker.tasks.map((task) => ({ ...task, lead: "" })) }),
    leaves: ["cell-unread"],
  },
  {
    name: "units and bodies pasted out of a .csv, in letters of the Vietnamese code page",
    onData: (content) =>
      withWords(content, [naming.sheets.units, naming.sheets.bodies], (text) =>
        text.startsWith("=") ? text : inVietnamesePage(text),
      ),
  },
  {
    name: "days of completion in the time of Greenwich, as scripts on the web write them",
    onData: (content) =>
      withColumn(content, "tasks", tasks.completedOn, (cell) =>
        typeof cell === "number" ? cell - 7 / 24 : cell,
      ),
    means: (tracker) => ({
      ...tracker,
      tasks: tracker.tasks.map((task) =>
        typeof task.completedOn === "string" ? { ...task, completedOn: addDays(task.completedOn, -1) } : task,
      ),
    }),
    leaves: ["day-with-evening"],
  },
  {
    name: "the hidden sheet sorted",
    onData: (content) =>
      withMeta(
        content,
        metaRows(content).sort((one, other) =>
          String(one[0] ?? "~").localeCompare(String(other[0] ?? "~"), "vi"),
        ),
      ),
  },
  {
    name: "the first row of the hidden sheet deleted",
    onData: (content) => withMeta(content, metaRows(content).slice(1)),
  },
  {
    name: "names of sheets' own beside ours, as copied sheets leave them",
    onFile: inParts(/xl\/workbook\.xml$/, (xml) =>
      xml.replace(
        /<definedName name="(RepDate|UnitList|CalDate)">([^<]*)<\/definedName>/g,
        (all, name: string) => `${all}<definedName name="${name}" localSheetId="1">#REF!</definedName>`,
      ),
    ),
    isHarmless: true,
  },
  {
    name: "a blank column under the header of the lead before it, as a library leaves it",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) => {
        const from = columnOf(content, "tasks", tasks.lead);
        const cells = makeGrid(sheet);
        const moved = Array.from({ length: range.rowCount }, (_, row): CellContent[] => [
          row === 0 ? tasks.lead : null,
          ...Array.from(
            { length: range.column + range.columnCount - from },
            (__, index): CellContent => cells.at(range.row + row, from + index) ?? null,
          ),
        ]);
        return typed(sheet, range.row, from, moved);
      }),
  },
  {
    name: "drop-downs of the next column",
    onData: (content) =>
      onSheet(content, naming.sheets.tasks, (sheet) => ({
        ...sheet,
        validations: sheet.validations.map(({ range, ...rule }) => ({
          ...rule,
          range: { ...range, column: range.column + 1 },
        })),
      })),
  },
  {
    name: "colours in two hundred pieces",
    onData: (content) =>
      onSheet(content, naming.sheets.tasks, (sheet) => ({
        ...sheet,
        conditionalFormats: sheet.conditionalFormats.flatMap(({ range, rules }) =>
          Array.from({ length: Math.min(200, range.rowCount) }, (_, row) => ({
            range: { ...range, row: range.row + row, rowCount: 1 },
            rules,
          })),
        ),
      })),
    isHarmless: true,
  },
  {
    name: "rows of the tasks grouped and folded",
    onFile: inParts(SHEETS, (xml) =>
      xml.includes("tblTasks[[#This Row]")
        ? xml.replace(/<row r="(1\d)"/g, '<row r="$1" outlineLevel="1" hidden="1"')
        : xml,
    ),
    isHarmless: true,
  },
  {
    name: "columns of the tasks hidden, state and share among them",
    onData: (content) =>
      onSheet(content, naming.sheets.tasks, (sheet) => ({
        ...sheet,
        columns: [
          ...sheet.columns,
          { column: columnOf(content, "tasks", tasks.state), columnCount: 3, hidden: true },
        ],
      })),
    isHarmless: true,
  },
  {
    name: "a pivot over the tasks on a sheet before all others",
    onData: (content) => ({
      ...content,
      sheets: [
        {
          ...emptySheet("Sheet3"),
          blocks: [
            {
              row: 2,
              column: 0,
              contents: [
                ["Row Labels", "Count of Nhiệm vụ"],
                ["Hội LHPN huyện Đông Anh", 8],
                ["Hội LHPN quận Tây Hồ", 8],
                ["(blank)", 4],
                ["Grand Total", 20],
              ],
            },
          ],
        },
        ...content.sheets,
      ],
    }),
    isHarmless: true,
  },
];
