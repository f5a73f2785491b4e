import type { PlanTask } from "../../src/domain/plan";
import { smallPlan } from "./support/small-plan";

const HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời gian"];
const BODIES = ["Bộ Tài chính", "Bộ Công an", "Bộ Nội vụ", "Bộ Ngoại giao", "Bộ Khoa học và Công nghệ"];
const GROUPS = ["thể chế", "nhân lực", "hạ tầng", "dữ liệu"];

/** Forty rows in four groups, with empty product and support cells, years alone, and a group with a filled last cell. */
const ROWS = GROUPS.flatMap((group, at) => [
  [["I", "II", "III", "IV"][at] ?? "", `Nhóm ${group}`, "", "", "", at === 1 ? "năm tiếp theo" : ""],
  ...Array.from({ length: 10 }, (_, index) => {
    const n = at * 10 + index + 1;
    const body = (step: number): string => BODIES[(n + step) % BODIES.length] ?? "";
    return [
      String(index + 1),
      `Xây dựng đề án số ${n} về phát triển ngành`,
      body(0),
      index % 4 === 3 ? "" : body(1),
      index % 3 === 2 ? "" : "Đề án",
      index % 5 === 4 ? "2026" : `${1 + (n % 12)}/2025`,
    ];
  }),
]);

function expectWhole(tasks: readonly PlanTask[]): void {
  const read = tasks.map(({ title, lead, support, product, deadline }) => [
    title,
    lead,
    support.join("; "),
    product ?? "",
    deadline.text,
  ]);
  expect(read).toEqual(ROWS.filter(([serial]) => /^\d/.test(serial ?? "")).map((row) => row.slice(1)));
  expect(tasks.map(({ deadline }) => deadline.to)).not.toContain(null);
}

describe("every row of a flattened table is whole, whatever stands beside it", () => {
  it.each<[string, (row: readonly string[]) => string]>([
    ["an empty line for each empty cell", (row) => row.join("\n")],
    ["numerals with a stop", ([serial = "", ...cells]) => [`${serial}.`, ...cells].join("\n")],
    [
      "cells parted by empty lines, blanks for empty cells",
      (row) => row.map((cell) => `${cell || "\u00A0"}\n`).join("\n"),
    ],
    ["empty cells left out", (row) => row.filter((cell) => cell !== "").join("\n")],
    ["tabs", (row) => row.join("\t")],
  ])("%s", (_name, shown) => {
    expectWhole(smallPlan("PHỤ LỤC", ...[HEAD, ...ROWS].map(shown)).tasks);
  });
});

describe("a row whose cells hardly stand in their own columns is said with its line", () => {
  it.each([
    ["1\tRà soát\tBộ Tài chính Bộ Công an\t\tBáo cáo\t9/2025", "Rà soát"],
    ["1\t9/2025\tBộ Tài chính\t\t\t", "9/2025"],
    ["1\tTháng 9/2025\tSở Y tế\tSở Nội vụ\t\t", "Tháng 9/2025"],
    ["1\tTập huấn\tSở Y tế\tSở Nội vụ Sở Tài chính\t\t2026", "Tập huấn"],
  ])("%s", (row, words) => {
    const { problems } = smallPlan("PHỤ LỤC", HEAD.join("\t"), row, "2\tHọp\tSở Y tế\tSở Nội vụ\t\t2026");
    expect(problems.filter(({ code }) => code === "row-unclear")).toEqual([
      { code: "row-unclear", line: 9, words },
    ]);
  });
});
