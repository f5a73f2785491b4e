import { findList } from "../../src/actions/list/find-list";
import { guessMapping } from "../../src/actions/list/list-mapping";
import { planOfList } from "../../src/actions/list/plan-of-list";
import { planOfWorkbook } from "../../src/actions/list/plan-of-workbook";
import type { Plan } from "../../src/domain/plan";
import type { CellContent, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { aBlock, aSheet, area } from "../support/content-builder";

const DAY_FORMAT = { numberFormat: "dd/mm/yyyy" };

function sheetOf(rows: readonly (readonly CellContent[])[], name = "Trang1"): Sheet {
  const formats = [{ range: area(0, 0, rows.length, rows[0]?.length ?? 1), format: DAY_FORMAT }];
  return aSheet(name, { blocks: [aBlock(rows, 0, 0)], formats });
}

function planOf(rows: readonly (readonly CellContent[])[]): Plan {
  const list = findList(sheetOf(rows));
  if (!list) throw new Error("There is no list");
  const plan = planOfList(list, guessMapping(list));
  if (!plan.ok) throw new Error("There is no plan");
  return plan.value;
}

describe("days that Excel read month first", () => {
  const HEAD = ["Công việc", "Ngày bắt đầu", "Ngày kết thúc"];
  // 1/10 and 8/10/2026, typed day first, became 10 January and 10 August.
  const SWAPPED = ["Chạy thử", 46_032, 46_244];

  it("are asked about where what could not be read so stayed text", () => {
    const { tasks, problems } = planOf([
      HEAD,
      ["Vẽ hình", "17/9/2026", "23/9/2026"],
      ["Viết bài", "24/9/2026", "30/9/2026"],
      SWAPPED,
    ]);
    expect(tasks.map(({ sureness }) => sureness?.deadline)).toEqual([undefined, undefined, "guess"]);
    expect(problems.filter(({ code }) => code === "ambiguous-date")).toEqual([
      { code: "ambiguous-date", line: 4, words: "10/01/2026 - 10/8/2026", proposal: "2026-10-08" },
    ]);
  });

  it("are not asked about where other days of the column stayed text too, or became days", () => {
    const { problems } = planOf([
      HEAD,
      ["Vẽ hình", "17/9/2026", "23/9/2026"],
      ["Viết bài", "4/9/2026", "3/9/2026"],
      SWAPPED,
    ]);
    expect(problems.filter(({ code, line }) => code === "ambiguous-date" && line === 4)).toEqual([]);
  });
});

it("work that would end before it begins is asked about", () => {
  const { problems } = planOf([
    ["Công việc", "Ngày bắt đầu", "Ngày kết thúc"],
    ["Vẽ hình", "09/11/2026", "16/9/2026"],
    ["Viết bài", "12/9/2026", "16/9/2026"],
  ]);
  expect(problems.flatMap(({ code, line }) => (code === "ambiguous-date" ? [line] : []))).toEqual([2]);
});

// One of a family that few have stands beside one who is surely a person.
it("marks under people's names tell who does a row's work, without a question about their columns", () => {
  const rows = [
    ["STT", "Công việc", "Xa Văn Bình", "Lê Thị Mai", "Hạn"],
    ["1", "Viết bài", "x", null, "05/5/2026"],
    ["2", "In bài", null, "X", "06/5/2026"],
    ["3", "Họp", "x", "x", "07/5/2026"],
  ];
  const { tasks } = planOf(rows);
  expect(tasks.map(({ lead, support }) => [lead, ...support])).toEqual([
    ["Xa Văn Bình"],
    ["Lê Thị Mai"],
    ["Xa Văn Bình", "Lê Thị Mai"],
  ]);
  const list = findList(sheetOf(rows));
  expect(list && guessMapping(list).unclear).toEqual([]);
});

it("marks under the one name of a list are that person's, beside days of no known meaning", () => {
  const { tasks } = planOf([
    ["Công việc", "Trần Văn Bình", "Ngày nhận xét", "Hạn"],
    ["Viết bài", "x", "02/5/2026", "05/5/2026"],
    ["In bài", "x", "03/5/2026", "06/5/2026"],
  ]);
  expect(tasks.map(({ lead }) => lead)).toEqual(["Trần Văn Bình", "Trần Văn Bình"]);
});

it("the sheet that tells who or when is read before one that tells neither", () => {
  const functions = sheetOf(
    [
      ["STT", "Tên chức năng", "Mô tả"],
      ["1", "Tìm kiếm", "Tìm theo tên"],
    ],
    "Chức năng",
  );
  const work = sheetOf(
    [
      ["STT", "Tên công việc", "Ngày kết thúc", "Người thực hiện"],
      ["1", "Vẽ hình", "05/5/2026", "Lan"],
    ],
    "Việc",
  );
  const workbook = { sheets: [functions, work], activeSheet: "Chức năng" } as unknown as WorkbookContent;
  const plan = planOfWorkbook(workbook);
  expect(plan.ok && plan.value.tasks.map(({ title, lead }) => [title, lead])).toEqual([["Vẽ hình", "Lan"]]);
});
