import { guessMapping } from "../../src/actions/list/list-mapping";
import { planOfList } from "../../src/actions/list/plan-of-list";
import { readOpenList } from "../../src/taskpane/composition/listChunk";
import { addSheet, area, write } from "./change-builders";
import { openWorkbook } from "./open-workbook";

it("the list of the open workbook tells its hidden rows, which are asked about once", async () => {
  const book = openWorkbook();
  await book.change(
    addSheet("Việc"),
    write("Việc", 0, 0, [
      ["STT", "Nội dung công việc", "Chủ trì", "Thời hạn"],
      [1, "Rà soát hộ nghèo", "Phòng Văn hóa", "05/5/2025"],
      [2, "Lập danh sách", "Phòng Văn hóa", "06/5/2025"],
      [3, "Chi trả", "Phòng Kinh tế", "07/5/2025"],
    ]),
    { kind: "merge", sheet: "Việc", range: area(1, 2, 2, 1) },
    { kind: "setRows", sheet: "Việc", run: { row: 2, rowCount: 1, hidden: true } },
    { kind: "activate", sheet: "Việc" },
  );
  const lists = await readOpenList();
  book.close();
  const list = lists.ok ? lists.value[0] : undefined;
  if (!list) throw new Error("There is no list");
  expect(list.hidden).toEqual([2]);
  const plan = planOfList(list, guessMapping(list));
  expect(plan.ok && plan.value.problems.filter(({ code }) => code === "list-hidden-rows")).toEqual([
    { code: "list-hidden-rows", line: 3, words: "3" },
  ]);
});

it("also in a list of more rows than are asked for at once", async () => {
  const book = openWorkbook();
  const rows = Array.from({ length: 900 }, (_, at) => [at + 1, `Việc ${at + 1}`, "Văn phòng", "05/5/2025"]);
  await book.change(
    addSheet("Việc"),
    write("Việc", 0, 0, [["STT", "Nội dung công việc", "Chủ trì", "Thời hạn"], ...rows]),
    { kind: "setRows", sheet: "Việc", run: { row: 800, rowCount: 2, hidden: true } },
    { kind: "activate", sheet: "Việc" },
  );
  const lists = await readOpenList();
  book.close();
  expect(lists.ok && lists.value[0]?.hidden).toEqual([800, 801]);
});
