import { TASKS } from "./returned-forms";
import { columnOf, firstCopy, merge, smallRound, taskAfter, told, typeIn } from "./sent-copies";
import { day } from "../support/tracker-builder";

const round = smallRound((task) =>
  task.id === "NV-001"
    ? { ...task, state: "done", percent: 1, completedOn: day("2021-04-02"), product: "Báo cáo" }
    : task,
);
const copy = firstCopy(round);
const sheet = copy.sheets.find(({ name }) => name === TASKS)!;

const ruleOf = (header: string): object | undefined =>
  sheet.validations.find(({ range }) => range.column === columnOf(sheet, header))?.rule;

test("Excel lets “xóa” through where a state, a share or a date is checked", () => {
  expect(ruleOf("Trạng thái")).toMatchObject({
    source: ["Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Tạm dừng", "Không áp dụng", "xóa"],
  });
  expect(ruleOf("%")).toEqual({
    kind: "custom",
    formula: '=OR(S5="xóa",S5="xoá",S5="xoa",AND(ISNUMBER(S5),S5>=0,S5<=1))',
  });
  expect(ruleOf("Ngày hoàn thành")).toEqual({
    kind: "custom",
    formula: '=OR(T5="xóa",T5="xoá",T5="xoa",AND(ISNUMBER(T5),T5>=36526,T5<=73050))',
  });
});

test("what is withdrawn is empty in the master; a state once a person confirms it", () => {
  const returned = typeIn(copy, "NV-001", {
    state: "xóa",
    percent: "xoá",
    completedOn: "Xóa",
    product: "xóa",
  });
  expect(told(merge(round.master, [["a.xlsx", returned]]))[0]).toBe("NV-001 state conflict clears-state");
  const plan = merge(round.master, [["a.xlsx", returned]], "returned");
  expect(taskAfter(round.master, plan, "NV-001")).toMatchObject({
    state: null,
    percent: null,
    completedOn: null,
    product: "",
  });
});
