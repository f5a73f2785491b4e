import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { applyEdit, planEdit } from "../../src/actions/edit";
import { undoLastAction } from "../../src/actions/undo";
import { addUnits } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { assign, removeTasks } from "../../src/domain/edit/tasks";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import type { CellValue, WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { makeWording } from "../../src/workbook/schema/wording";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const note = { when: "2021-04-20 08:30", reason: "Kiểm tra bảng", source: "Bảng điều khiển" };
const words = { title: "Kiểm tra bảng", note };
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
            : {
                ...block,
                column: block.column > index ? block.column - 1 : block.column,
                contents: block.contents.map((row) => drop(row, block.column)),
              },
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

  it("finds two units that share a code, and gives the later one its own", async () => {
    const units = [makeUnit("DV-01", "Hội LHPN quận Tây Hồ"), makeUnit("DV-01", "Hội LHPN huyện Đông Anh")];
    const doubled = describeTracker(makeTracker({ units }), makeWording("vi"), today);
    expect(check(doubled)).toEqual(["code-doubled 1"]);
    const port = openContent(doubled);
    await repairWorkbook(port, today, words);
    expect(openBook(port.content())!.tracker.units.map(({ code }) => code)).toEqual(["DV-01", "DV-02"]);
  });

  it("finds dates typed as text, unknown states and units, and leaves to a person what could mean two things", async () => {
    const damaged = type(
      type(type(inOrder, 0, "Hạn", "30/4"), 1, "Trạng thái", "gần xong"),
      2,
      "Đơn vị",
      "Quận X",
    );
    expect(check(damaged)).toEqual(["date-unreadable 1", "state-unknown 1", "unit-unknown 1"]);
    const port = openContent(damaged);
    await repairWorkbook(port, today, words);
    expect(openBook(port.content())!.tracker).toEqual(openBook(damaged)!.tracker);
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
    expect(openBook(found)?.tracker.tasks).toEqual(tracker.tasks);
    expect(check(found)).toEqual(["formula-overwritten 1"]);
  });

  it("puts a deleted column back at the end, its formula with it", async () => {
    const port = openContent(withoutColumn(inOrder, "Cảnh báo"));
    expect(check(port.content())[0]).toBe("column-missing 1");
    await repairWorkbook(port, today, words);
    expect(check(port.content())).toEqual([]);
    expect(openBook(port.content())!.tracker).toEqual(tracker);
  });
});

describe("what was typed over our own cells", () => {
  const damaged = type(type(inOrder, 0, "Hạn hiện hành", 44320), 1, "Cảnh báo", "xong rồi");
  const at = (content: WorkbookContent, row: number, header: string): unknown =>
    makeGrid(content.sheets.find(({ name }) => name === "Nhiệm vụ")!).at(4 + row, headers.indexOf(header));
  const logged = (content: WorkbookContent): unknown[] =>
    openBook(content)!.tracker.log.map(({ id, field, before, after }) => [id, field, before, after]);

  it("goes to the log when it is repaired, and comes back with undo", async () => {
    const port = openContent(damaged);
    const repaired = await repairWorkbook(port, today, words);
    expect(repaired).toMatchObject({ ok: true, value: { undoable: true } });
    expect(check(port.content())).toEqual([]);
    // 44,320 days after 30/12/1899 is 4/5/2021.
    expect(logged(port.content())).toEqual([
      ["NV-001", "Hạn hiện hành", "04/5/2021", "(công thức)"],
      ["NV-002", "Cảnh báo", "xong rồi", "(công thức)"],
    ]);
    expect(await undoLastAction(port, note, today)).toMatchObject({ ok: true });
    expect(at(port.content(), 0, "Hạn hiện hành")).toBe(44320);
    expect(at(port.content(), 1, "Cảnh báo")).toBe("xong rồi");
  });

  it("is shown before any other action writes over it", () => {
    const edit = assign(["NV-003"], { lead: "Ban Tổ chức" });
    const planned = planEdit(damaged, { edit, title: "Đổi chủ trì", note, today });
    const shown = planned.ok ? planned.value.differences.map(({ id, before }) => [id, before]) : [];
    expect(shown).toEqual([
      ["NV-003", ""],
      ["NV-001", "04/5/2021"],
      ["NV-002", "xong rồi"],
    ]);
  });

  it("goes and comes back with the row that is removed", async () => {
    const port = openContent(damaged);
    const edit = removeTasks(["NV-002"]);
    const removed = await applyEdit(port, { edit, title: "Bỏ việc", note, today });
    expect(removed.ok && removed.value.differences.map(({ id, before }) => [id, before])).toContainEqual([
      "NV-002",
      "xong rồi",
    ]);
    expect(logged(port.content())).toContainEqual(["NV-002", "Cảnh báo", "xong rồi", "(công thức)"]);
    expect(await undoLastAction(port, note, today)).toMatchObject({ ok: true });
    // The row is the last one now.
    expect(at(port.content(), 2, "Mã")).toBe("NV-002");
    expect(at(port.content(), 2, "Cảnh báo")).toBe("xong rồi");
  });

  it("is nothing that the summary's own moving lines leave behind", async () => {
    const port = openContent(inOrder);
    for (const name of ["Ba Đình", "Đống Đa", "Hoàn Kiếm"]) {
      const edit = addUnits([name], "", null);
      const added = await applyEdit(port, { edit, title: "Thêm", note, today });
      expect(added.ok && added.value.differences.map(({ after }) => after).join()).toContain(name);
      expect(added.ok && added.value.differences).toHaveLength(1);
    }
    const gone = await applyEdit(port, { edit: removeUnit("DV-03", "with-tasks"), title: "Bỏ", note, today });
    expect(gone.ok && gone.value.differences).toHaveLength(1);
    expect(check(port.content())).toEqual([]);
  });

  it("comes back to its own row when the rows were sorted in between", async () => {
    const port = openContent(damaged);
    await repairWorkbook(port, today, words);
    const sorted = type(type(port.content(), 0, "Mã", "NV-002"), 1, "Mã", "NV-001");
    const again = openContent(sorted);
    await undoLastAction(again, note, today);
    expect(at(again.content(), 1, "Hạn hiện hành")).toBe(44320);
    expect(at(again.content(), 0, "Cảnh báo")).toBe("xong rồi");
  });

  it("is not put back over what stands there now", async () => {
    const port = openContent(damaged);
    await repairWorkbook(port, today, words);
    const typedAgain = openContent(type(port.content(), 1, "Cảnh báo", "chưa xong"));
    expect(await undoLastAction(typedAgain, note, today)).toMatchObject({ ok: true });
    expect(logged(typedAgain.content()).at(-1)).toEqual(["NV-002", "Cảnh báo", "chưa xong", "(công thức)"]);
  });

  it("counts for nothing where it is what the formula gives anyway", async () => {
    const port = openContent(type(inOrder, 2, "Cảnh báo", "● Trong hạn"));
    expect(await repairWorkbook(port, today, words)).toMatchObject({ ok: true, value: { undoable: false } });
    expect(check(port.content())).toEqual([]);
    expect(logged(port.content())).toEqual([]);
  });

  it("tells in the log which rows got a code of their own", async () => {
    const port = openContent(type(inOrder, 1, "Mã", "NV-001"));
    await repairWorkbook(port, today, words);
    expect(logged(port.content())).toEqual([["NV-004", "Mã", "NV-001", "NV-004"]]);
  });
});
