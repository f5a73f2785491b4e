import { strToU8, zipSync } from "fflate";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { readOds } from "../../src/xlsx/read-ods";
import { RETURNED_LIMITS } from "../../src/xlsx/package/limits";
import { HEADER, TASKS, bare, without } from "./returned-forms";
import { columnOf, firstCopy, merge, smallRound, told, typeIn, withSheet } from "./sent-copies";

const round = smallRound((task) =>
  task.id === "NV-002" ? { ...task, state: "in-progress", percent: 0.2, note: "đã nhận giấy mời" } : task,
);
const copy = firstCopy(round);
const tasks = copy.sheets.find(({ name }) => name === TASKS)!;
const put = (sheet: string, row: number, column: number, content: CellContent): WorkbookContent =>
  withSheet(copy, sheet, (one) => ({
    ...one,
    blocks: [...one.blocks, { row, column, contents: [[content]] }],
  }));
const unread = (returned: WorkbookContent): string[] =>
  (merge(round.master, [["a.xlsx", returned]]).files[0]?.unread ?? []).map(
    ({ place, text }) => `${place} ${text}`,
  );

test("a copy lets nobody sort the cells to be filled in apart from their codes", () => {
  expect(copy.sheets.filter(({ protection }) => protection?.allowSort)).toEqual([]);
});

test("answers of one row that came back in another's place put every answer of the file in doubt", () => {
  const sorted = typeIn(
    typeIn(copy, "NV-001", { state: "Đang thực hiện", percent: 0.2, note: "đã nhận giấy mời" }),
    "NV-002",
    { state: "Chưa thực hiện", percent: null, note: "của việc một" },
  );
  const lines = told(merge(round.master, [["a.xlsx", sorted]], "returned")).filter(
    (line) => !line.includes("unchanged"),
  );
  expect(lines).toEqual([
    "NV-001 state conflict answers-moved",
    "NV-001 percent conflict answers-moved",
    "NV-001 note conflict answers-moved",
    "NV-002 state conflict answers-moved",
    "NV-002 note conflict answers-moved",
  ]);
});

test("work that goes on asks nothing, though the next task says what the last one said", () => {
  const next = typeIn(typeIn(copy, "NV-002", { state: "Hoàn thành", percent: 1, note: "đã gửi" }), "NV-003", {
    state: "Đang thực hiện",
    percent: 0.2,
    note: "đã nhận giấy mời",
  });
  const plan = merge(round.master, [["a.xlsx", next]]);
  expect(new Set(plan.changes.map(({ kind }) => kind))).toEqual(new Set(["applied"]));
});

test("a day left as text that is only day first shows a program that swapped the others", () => {
  const filled = typeIn(typeIn(copy, "NV-001", { state: "Hoàn thành", completedOn: "13/4/2021" }), "NV-003", {
    state: "Hoàn thành",
    completedOn: 44_259,
  });
  const plan = merge(round.master, [["a.xlsx", filled]]);
  expect(told(plan)).toContain("NV-001 completedOn applied");
  expect(plan.changes.find(({ id, field }) => id === "NV-003" && field === "completedOn")).toMatchObject({
    kind: "refused",
    reason: "ambiguous-date",
    candidates: ["2021-03-04", "2021-04-03"],
  });
});

test("the header once more in the middle says nothing", () => {
  const grid = makeGrid(tasks);
  const headers = Array.from({ length: 27 }, (_, column) => grid.at(HEADER, column) ?? null);
  const repeated = withSheet(copy, TASKS, (sheet) => ({
    ...sheet,
    blocks: [...sheet.blocks, { row: HEADER + 4, column: 0, contents: [headers] }],
  }));
  expect(unread(repeated)).toEqual([]);
});

test("rows without code and unit, whose words several units have, are refused and make no new task", () => {
  const shared = smallRound((task) => ({ ...task, title: `Việc ${Number(task.id.slice(3)) % 3}` }));
  const filled = typeIn(firstCopy(shared), "NV-002", { note: "đã họp" });
  const [id, unit] = [columnOf(tasks, "Mã"), columnOf(tasks, "Đơn vị")];
  const lost = bare(without(filled, "_goc"), (rows) =>
    rows.map((cells) => cells.filter((_, column) => column !== id && column !== unit)),
  );
  const plan = merge(shared.master, [["a.xlsx", lost]]);
  expect(told(plan)).toEqual(["note refused unit-unclear"]);
  expect(plan.workbookChanges).toEqual([]);
});

test("the task sheet is known by its headers, also under the name of another of ours", () => {
  const renamed = withSheet(typeIn(copy, "NV-001", { note: "đã họp" }), TASKS, (sheet) => ({
    ...sheet,
    name: "Tổng hợp",
  }));
  expect(told(merge(round.master, [["a.xlsx", renamed]]))).toEqual(["NV-001 note applied"]);
});

test("a formula of the sender's on a sheet without a table is told, ours are not", () => {
  expect(unread(put("Hướng dẫn", 6, 4, { formula: "=15*3", cached: 45 }))).toEqual(["Hướng dẫn!E7 45"]);
  expect(unread(put("Hướng dẫn", 40, 1, { formula: "=SUM(B28:B37)", cached: 3 }))).toEqual([
    "Hướng dẫn!B41 3",
  ]);
  const spelled = { formula: `=COUNTIFS('Nhiệm vụ'!$B$5:$B$8,"■ Quá hạn")`, cached: 7 };
  expect(unread(put("Hướng dẫn", 36, 1, spelled))).toEqual([]);
});

test.each(["Cảnh báo", "Hạn hiện hành", "Còn/chậm (ngày)"])(
  "a formula typed over ours in “%s” is told",
  (header) => {
    const column = columnOf(tasks, header);
    const [line, ...others] = unread(put(TASKS, HEADER + 1, column, { formula: "=M5+10", cached: 44_330 }));
    expect([line, others]).toEqual([expect.stringMatching(/ (?:44330|14\/05\/2021)$/), []]);
  },
);

test.each<CellContent>([
  { formula: '=_xlfn.DISPIMG("ID_4F",1)', cached: '=DISPIMG("ID_4F",1)' },
  '=DISPIMG("ID_4F",1)',
])("a picture that WPS keeps in a cell is refused, not taken for words", (product) => {
  expect(told(merge(round.master, [["a.xlsx", typeIn(copy, "NV-001", { product })]]))).toEqual([
    "NV-001 product refused picture-in-cell",
  ]);
});

test("an .ods tells colours, lines through words, drawn frames and words of its pages", () => {
  const mimetype = strToU8("application/vnd.oasis.opendocument.spreadsheet");
  const content = `<office:document-content><office:automatic-styles><style:style style:name="ta1" style:family="table" style:master-page-name="P1"/><style:style style:name="ce1"><style:table-cell-properties fo:background-color="#ffff00"/><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A" table:style-name="ta1"><table:shapes><draw:rect><text:p>Gấp!</text:p></draw:rect></table:shapes><table:table-row><table:table-cell table:style-name="ce1" office:value-type="string"><text:p>cũ</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const page = `<style:master-page style:name="P1"><style:header><style:region-left><text:p>Gửi kèm <text:page-number>1</text:page-number></text:p></style:region-left></style:header><style:footer style:display="false"/></style:master-page>`;
  const read = readOds(
    zipSync({
      mimetype: [mimetype, { level: 0 }],
      "content.xml": strToU8(content),
      "styles.xml": strToU8(page),
    }),
    RETURNED_LIMITS,
  );
  const [sheet] = read.ok ? read.value.sheets : [];
  expect(sheet?.attached?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "page-words Gửi kèm",
    "text-box Gấp!",
    "struck cũ",
  ]);
  expect(sheet?.formats[0]?.format).toEqual({ fill: "#FFFF00" });
});
