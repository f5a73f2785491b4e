import { findList } from "../../src/actions/list/find-list";
import type { FoundList } from "../../src/actions/list/list";
import { guessMapping, isComplete, mappingAt } from "../../src/actions/list/list-mapping";
import { planOfList } from "../../src/actions/list/plan-of-list";
import { withTablesBelow } from "../../src/actions/list/tables-below";
import { isDateFormat } from "../../src/actions/list/show-date";
import type { CellContent, Sheet } from "../../src/workbook/page/content";
import { aBlock, aSheet, area } from "../support/content-builder";

const ROWS: readonly (readonly CellContent[])[] = [
  ["DANH MỤC CÔNG VIỆC CHUẨN BỊ ĐẠI HỘI", null, null, null, null],
  ["STT", "Nội dung công việc", "Chủ trì", "Hạn", "Theo sổ"],
  [1, "Soạn dự thảo báo cáo", "Văn phòng", 44_288, "x"],
  [2, "Duyệt nhân sự", null, "tháng 4/2021", null],
  [3, { formula: '="In "&"tài liệu"', cached: "In tài liệu" }, "Ban Tuyên giáo", null, null],
];

/** A sheet with the rows from B3 on, the deadline's dates shown as dates, "Văn phòng" merged over two rows. */
function aList(parts: Partial<Sheet> = {}): Sheet {
  return aSheet("Theo dõi", {
    blocks: [aBlock(ROWS, 2, 1)],
    formats: [{ range: area(4, 4, 3), format: { numberFormat: "dd\\/mm\\/yyyy" } }],
    merges: [area(4, 3, 2)],
    ...parts,
  });
}

function found(sheet: Sheet, ...range: Parameters<typeof findList>[1][]): FoundList {
  const list = findList(sheet, range[0]);
  if (!list) throw new Error("There is no list");
  return list;
}

it("finds the list of a sheet by its used cells, with dates day first and formulas as they show", () => {
  const list = found(aList());
  expect(list).toMatchObject({ sheet: "Theo dõi", firstRow: 3, firstColumn: 1 });
  expect(list.rows[2]).toEqual(["1", "Soạn dự thảo báo cáo", "Văn phòng", "02/4/2021", "x"]);
  expect(list.rows[4]?.[1]).toBe("In tài liệu");
});

it("takes a selected range alone, but the whole sheet where one cell is selected", () => {
  const selected = found(aList(), { row: 3, column: 1, rowCount: 2, columnCount: 4 });
  expect(selected.firstRow).toBe(4);
  expect(selected.rows.map((row) => row[1])).toEqual(["Nội dung công việc", "Soạn dự thảo báo cáo"]);
  expect(found(aList(), { row: 9, column: 9, rowCount: 1, columnCount: 1 }).rows).toHaveLength(5);
});

it("finds none in an empty sheet", () => {
  expect(findList(aList({ blocks: [] }))).toBeNull();
});

it("guesses the header below the title and leaves open what it does not know", () => {
  const mapping = guessMapping(found(aList()));
  expect(mapping.header).toBe(1);
  expect(mapping.columns).toEqual(["number", "content", "lead", "time", "ignore"]);
  expect(mapping.unclear).toEqual([4]);
  expect(isComplete(mapping)).toBe(true);
});

it("takes no title for a head, however many columns it is merged over", () => {
  const list = found(
    aSheet("Việc", {
      blocks: [
        aBlock(
          [
            ["THEO DÕI Ý KIẾN CHỈ ĐẠO", null, null, null],
            ["TT", "Nội dung giao", "Người thực hiện", null],
            [null, null, "Chính", "Phối hợp"],
            [1, "Rà soát hộ nghèo", "Chị Bích", "Trưởng thôn"],
          ],
          0,
          0,
        ),
      ],
      merges: [area(0, 0, 1, 4), area(1, 0, 2), area(1, 1, 2), area(1, 2, 1, 2)],
    }),
  );
  const mapping = guessMapping(list);
  expect([mapping.header, mapping.columns]).toEqual([1, ["number", "content", "lead", "support"]]);
  const plan = planOfList(list, mapping);
  expect(plan.ok && plan.value.tasks.map(({ title, lead, support }) => [title, lead, support])).toEqual([
    ["Rà soát hộ nghèo", "Chị Bích", ["Trưởng thôn"]],
  ]);
});

it("takes the fullest row where no header says anything known, and asks", () => {
  const list = { ...found(aList()), rows: [["Sổ"], ["alpha", "beta"], ["1", "2"]] };
  const mapping = guessMapping(list);
  expect(mapping.header).toBe(1);
  expect(isComplete(mapping)).toBe(false);
  expect(mappingAt(list, 0).header).toBe(0);
});

it("reads the rows as tasks with their row numbers, a merged cell speaking for all its rows", () => {
  const list = found(aList());
  const plan = planOfList(list, guessMapping(list));
  if (!plan.ok) throw new Error(plan.problem.code);
  expect(plan.value.title).toBe("DANH MỤC CÔNG VIỆC CHUẨN BỊ ĐẠI HỘI");
  expect(plan.value.tasks.map(({ title, line, lead, deadline }) => [line, title, lead, deadline.to])).toEqual(
    [
      [5, "Soạn dự thảo báo cáo", "Văn phòng", "2021-04-02"],
      [6, "Duyệt nhân sự", "Văn phòng", "2021-04-30"],
      [7, "In tài liệu", "Ban Tuyên giáo", null],
    ],
  );
});

it("reads a serial number in a deadline column as the day it is", () => {
  const list = found(aList({ formats: [] }));
  const plan = planOfList(list, guessMapping(list));
  expect(plan.ok && plan.value.tasks[0]?.deadline.to).toBe("2021-04-02");
});

it("follows the person where the mapping was put right", () => {
  const list = found(aList());
  const plan = planOfList(list, { header: 1, columns: ["number", "lead", "content"], unclear: [] });
  expect(plan.ok && plan.value.tasks[0]).toMatchObject({ title: "Văn phòng", lead: "Soạn dự thảo báo cáo" });
});

it("offers a table below another one as a list of its own, with its rows, merged cells and hidden rows", () => {
  const below: readonly (readonly CellContent[])[] = [
    [null, null, null],
    ["VIỆC QUÝ III", null, null],
    ["STT", "Công việc", "Thời hạn"],
    [1, "Sơ kết", "10/7/2021"],
    [2, "Tổng kết", null],
  ];
  const sheet = aList({
    blocks: [aBlock(ROWS, 2, 1), aBlock(below, 7, 1)],
    merges: [area(4, 3, 2), area(10, 3, 2)],
    rows: [{ row: 11, rowCount: 1, hidden: true }],
  });
  const [first, second, ...others] = withTablesBelow(found(sheet));
  expect(others).toEqual([]);
  expect(first).toEqual(found(sheet));
  expect(second).toMatchObject({ firstRow: 9, merges: [area(2, 2, 2)], hidden: [3] });
  const plan = second && planOfList(second, guessMapping(second));
  expect(plan?.ok && plan.value.tasks.map(({ line, title, deadline }) => [line, title, deadline.to])).toEqual(
    [
      [11, "Sơ kết", "2021-07-10"],
      [12, "Tổng kết", "2021-07-10"],
    ],
  );
  expect(withTablesBelow(found(aList()))).toHaveLength(1);
});

it("reads tables that stand side by side under one head said twice, each with its own columns", () => {
  const rows: readonly (readonly CellContent[])[] = [
    ["Công việc", "Người làm", "Hạn", null, "Công việc", "Người làm", "Hạn"],
    ["Gửi thư mời", "Lan", "10/4/2021", null, "Thuê xe", "Minh", "12/4/2021"],
    ["In tài liệu", "Hùng", "12/4/2021", null, "Đặt cơm", "Hoa", "15/4/2021"],
    ["Mượn loa", "Hùng", "13/4/2021", null, null, null, null],
  ];
  const list = found(aSheet("Việc", { blocks: [aBlock(rows, 0, 0)] }));
  const mapping = guessMapping(list);
  expect(mapping.unclear).toEqual([]);
  const plan = planOfList(list, mapping);
  expect(
    plan.ok && plan.value.tasks.map(({ line, title, lead, deadline }) => [line, title, lead, deadline.to]),
  ).toEqual([
    [2, "Gửi thư mời", "Lan", "2021-04-10"],
    [3, "In tài liệu", "Hùng", "2021-04-12"],
    [4, "Mượn loa", "Hùng", "2021-04-13"],
    [2, "Thuê xe", "Minh", "2021-04-12"],
    [3, "Đặt cơm", "Hoa", "2021-04-15"],
  ]);
});

it("says so where no row is a task", () => {
  const list = found(aList());
  expect(planOfList(list, { header: 4, columns: ["number", "content"], unclear: [] })).toEqual({
    ok: false,
    problem: { code: "no-task-in-list", at: "Theo dõi" },
  });
});

it.each([
  ["dd\\/mm\\/yyyy", true],
  ["d-mmm", true],
  ['"ngày" d "tháng" m', true],
  ["General", false],
  ["0.00", false],
  ["[Red]#,##0", false],
  ["hh:mm", false],
  ['0 "ngày"', false],
])("knows whether %s writes dates: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

it("carries over boxes that are ticked, under heads as people speak, whatever way letters are written", () => {
  const rows: readonly (readonly CellContent[])[] = [
    ["Việc phải làm", "Giao cho ai?", "Làm cùng", "Hạn", "Xong chưa?", "Vướng gì?", "Lưu ý"],
    ["In tài liệu", "Chị Lan", "Anh Nam", "15/5/2025", true, null, "giấy A4"],
    ["Mượn loa", "Anh Nam", null, "16/5/2025", false, "loa hỏng", null],
    [null, null, null, null, false, null, null],
    ["Tổng cộng: 2 việc", null, null, null, null, null, null],
  ].map((row) => row.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell)));
  const list = found(aSheet("Việc", { blocks: [aBlock(rows, 0, 0)] }));
  const mapping = guessMapping(list);
  expect(mapping.unclear).toEqual([]);
  const plan = planOfList(list, mapping);
  if (!plan.ok) throw new Error(plan.problem.code);
  expect(plan.value.tasks).toMatchObject([
    {
      title: "In tài liệu",
      lead: "Chị Lan",
      support: ["Anh Nam"],
      progress: { state: "done", note: "giấy A4" },
    },
    { title: "Mượn loa", lead: "Anh Nam", progress: { difficulty: "loa hỏng" } },
  ]);
  expect(plan.value.tasks[1]?.progress?.state).toBeUndefined();
  expect(plan.value.problems.map(({ code }) => code)).toEqual(["list-total"]);
});
