import { planCheck, repairWorkbook } from "../../src/actions/check";
import { applyChanges } from "../../src/workbook/changes/apply-changes";
import { findChanges } from "../../src/workbook/changes/find-changes";
import type { CellValue, WorkbookContent } from "../../src/workbook/content";
import { describeTracker } from "../../src/workbook/describe";
import { readTracker } from "../../src/workbook/reading/read-tracker";
import { makeWording } from "../../src/workbook/wording";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const tracker = makeTracker({
  units: [makeUnit("DV-01", "Hội LHPN quận Tây Hồ")],
  tasks: [1, 2, 3].map((number) =>
    makeNumberedTask(number, { unit: "Hội LHPN quận Tây Hồ", due: day("2021-04-30"), dueKind: "by" }),
  ),
});
const empty: WorkbookContent = { sheets: [], names: [], properties: { custom: {} } };
const desired = describeTracker(tracker, makeWording("vi"), today);
const inOrder = applyChanges(empty, findChanges({ found: empty, baseline: null, desired }));
const headers = desired.sheets[1]!.tables[0]!.columns.map(({ header }) => header);

function type(content: WorkbookContent, row: number, header: string, value: CellValue): WorkbookContent {
  const block = { row: 4 + row, column: headers.indexOf(header), contents: [[value]] };
  return applyChanges(content, [{ kind: "writeCells", sheet: "Nhiệm vụ", block }]);
}

function check(content: WorkbookContent): string[] {
  const checked = planCheck(content, today);
  return checked.ok
    ? checked.value.findings.map(({ code, count }) => `${code} ${count}`)
    : [checked.problem.code];
}

function withoutColumn(content: WorkbookContent, header: string): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const table = sheet.tables[0];
      const index = table?.columns.findIndex((column) => column.header === header) ?? -1;
      if (sheet.name !== "Nhiệm vụ" || !table) return sheet;
      const drop = <Item>(items: readonly Item[], from: number): Item[] =>
        items.filter((_, place) => place + from !== index);
      return {
        ...sheet,
        blocks: sheet.blocks.map((block) =>
          block.row < 3
            ? block
            : { ...block, contents: block.contents.map((row) => drop(row, block.column)) },
        ),
        tables: [
          {
            ...table,
            columns: drop(table.columns, 0),
            range: { ...table.range, columnCount: table.range.columnCount - 1 },
          },
        ],
      };
    }),
  };
}

describe("checking a workbook", () => {
  it("finds nothing in one that is in order", () => expect(check(inOrder)).toEqual([]));

  it("says that there is no tracker in another workbook", () => expect(check(empty)).toEqual(["no-tracker"]));

  it("finds flags typed over", () => {
    const damaged = type(type(inOrder, 0, "Cảnh báo", "√ Hoàn thành"), 2, "Cảnh báo", "xong");
    expect(check(damaged)).toEqual(["formula-overwritten 2"]);
  });

  it("finds a copied row's doubled code and a row without one", () => {
    expect(check(type(type(inOrder, 1, "Mã", "NV-001"), 2, "Mã", null))).toEqual([
      "code-doubled 1",
      "code-missing 1",
    ]);
  });

  it("finds dates typed as text, unknown states and units, and leaves them to a person", async () => {
    const damaged = type(
      type(type(inOrder, 0, "Hạn", "30/4/2021"), 1, "Trạng thái", "xong"),
      2,
      "Đơn vị",
      "Quận X",
    );
    expect(check(damaged)).toEqual(["date-unreadable 1", "state-unknown 1", "unit-unknown 1"]);
    const port = openContent(damaged);
    await repairWorkbook(port, today);
    expect(readTracker(port.content())!.tracker).toEqual(readTracker(damaged)!.tracker);
  });

  it("finds a task whose text is gone and choices that are on no list", () => {
    const damaged = type(type(inOrder, 0, "Nhiệm vụ", null), 1, "Kiểu hạn", "bla");
    expect(check(damaged)).toEqual(["choice-unknown 1", "title-missing 1"]);
  });

  it("takes LibreOffice's way of writing truth values and its lost stop marks for what they are", () => {
    const saved = {
      ...inOrder,
      sheets: inOrder.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          contents: block.contents.map((row) =>
            row.map((cell) =>
              typeof cell === "object" && cell !== null
                ? { ...cell, formula: cell.formula.replace(/\bTRUE\b/g, "TRUE()") }
                : cell,
            ),
          ),
        })),
        conditionalFormats: sheet.conditionalFormats.map((format) => ({
          ...format,
          rules: format.rules.map((rule) =>
            rule.kind === "formula" ? { ...rule, stopIfTrue: false } : rule,
          ),
        })),
      })),
    };
    expect(check(saved)).toEqual([]);
  });

  it("knows a renamed column by its neighbours, and a renamed sheet by its table", () => {
    const renamed = type(inOrder, -1, "Hạn", "Deadline");
    const sheets = renamed.sheets.map((sheet) => {
      const table = sheet.tables[0];
      if (sheet.name !== "Nhiệm vụ" || !table) return sheet;
      const columns = table.columns.map((column) =>
        column.header === "Hạn" ? { ...column, header: "Deadline" } : column,
      );
      return { ...sheet, name: "Việc", tables: [{ ...table, columns }] };
    });
    const found = { ...renamed, sheets };
    expect(readTracker(found)?.tracker.tasks).toEqual(tracker.tasks);
    expect(check(found)).toEqual(["formula-overwritten 1"]);
  });

  it("puts a deleted column back at the end, its formula with it", async () => {
    const port = openContent(withoutColumn(inOrder, "Cảnh báo"));
    expect(check(port.content())[0]).toBe("column-missing 1");
    await repairWorkbook(port, today);
    expect(check(port.content())).toEqual([]);
    expect(readTracker(port.content())!.tracker).toEqual(tracker);
  });
});
