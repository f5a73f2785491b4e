import { planSplit } from "../../src/actions/split";
import type { WorkbookContent } from "../../src/workbook/page/content";
import {
  TODAY,
  columnOf,
  firstCopy,
  merge,
  rowOfId,
  sendOut,
  smallRound,
  smallTracker,
  taskAfter,
  told,
  typeIn,
  withSheet,
  workbookOf,
} from "./sent-copies";

const TITLES = [
  "Chuẩn bị văn kiện trình Đại hội",
  "Rà soát nhân sự Ban Chấp hành",
  "Trang trí hội trường",
  "Mời đại biểu dự Đại hội",
  "In tài liệu phát cho đại biểu",
  "Đưa tin trên loa truyền thanh",
  "Tổng hợp báo cáo nhanh",
];
const worded = smallRound((task) => ({ ...task, title: TITLES[Number(task.id.slice(3)) - 1] ?? task.title }));
const copy = firstCopy(worded);

/** Types over the id of a row. */
function withId(content: WorkbookContent, from: string, to: string): WorkbookContent {
  return withSheet(content, "Nhiệm vụ", (sheet) => ({
    ...sheet,
    blocks: [...sheet.blocks, { row: rowOfId(sheet, from), column: columnOf(sheet, "Mã"), contents: [[to]] }],
  }));
}

const without = (content: WorkbookContent, name: string): WorkbookContent => ({
  ...content,
  sheets: content.sheets.filter((sheet) => sheet.name !== name),
});

describe("a row whose id and words name two tasks", () => {
  it("is asked about under the task of its words when only the ids were sorted", () => {
    const filled = typeIn(copy, "NV-001", { state: "Hoàn thành", note: "về văn kiện" });
    const shuffled = withId(withId(withId(filled, "NV-001", "tmp"), "NV-003", "NV-001"), "tmp", "NV-003");
    const plan = merge(worded.master, [["a.xlsx", shuffled]]);
    expect(told(plan)).toEqual(["NV-001 state conflict words-differ", "NV-001 note conflict words-differ"]);
    expect(plan.workbookChanges).toEqual([]);
  });

  it("is asked about where code and words were pasted over it and the row they are of says otherwise", () => {
    const begun = smallRound((task) => ({
      ...task,
      title: TITLES[Number(task.id.slice(3)) - 1] ?? task.title,
      ...(task.id === "NV-002" && { note: "đã nhận giấy mời" }),
    }));
    const filled = typeIn(firstCopy(begun), "NV-001", { note: "ý kiến A", title: TITLES[1] ?? "" });
    const plan = merge(begun.master, [["a.xlsx", withId(filled, "NV-001", "NV-002")]]);
    expect(told(plan)).toEqual(["NV-002 shortTitle refused not-yours", "NV-002 note conflict copies-differ"]);
    expect(plan.files[0]?.missing).toEqual(["NV-001"]);
  });

  it("writes nothing into another unit's task whose id was typed over it, however much is preferred", () => {
    const filled = withId(typeIn(copy, "NV-001", { percent: 0.5, note: "của Tây Hồ" }), "NV-001", "NV-004");
    for (const preference of [null, "returned", "master"] as const) {
      const plan = merge(worded.master, [["a.xlsx", filled]], preference);
      expect(plan.changes.filter(({ kind }) => kind === "applied")).toEqual([]);
      expect(taskAfter(worded.master, plan, "NV-004")).toMatchObject({ percent: null, note: "" });
      expect(told(plan).filter((line) => line.includes("note"))).toHaveLength(1);
    }
  });

  it("is asked about where the office has given the id to another task since", () => {
    const swapped = withId(
      withId(withId(worded.master, "NV-001", "tmp"), "NV-002", "NV-001"),
      "tmp",
      "NV-002",
    );
    const plan = merge(swapped, [["a.xlsx", typeIn(copy, "NV-001", { note: "về văn kiện" })]]);
    // The document's task is NV-002 now.
    expect(told(plan).filter((line) => !line.includes("unchanged"))).toEqual([
      "NV-002 note conflict words-differ",
    ]);
  });

  it("is taken at its id where the words are only typed a little differently", () => {
    const filled = typeIn(copy, "NV-001", {
      title: "Chuẩn bị các văn kiện trình Đại hội",
      note: "xong phần I",
    });
    expect(told(merge(worded.master, [["a.xlsx", filled]]))).toEqual([
      "NV-001 title refused not-yours",
      "NV-001 note applied",
    ]);
  });

  it("is asked about where the copy was not sent with it", () => {
    const pasted = withSheet(copy, "Nhiệm vụ", (sheet) => {
      const put = (header: string, content: string) => ({
        row: rowOfId(sheet, "NV-003") + 1,
        column: columnOf(sheet, header),
        contents: [[content]],
      });
      const row = [put("Mã", "NV-004"), put("Nhiệm vụ", TITLES[3] ?? ""), put("Ghi chú", "của Đông Anh")];
      return { ...sheet, blocks: [...sheet.blocks, ...row] };
    });
    expect(told(merge(worded.master, [["a.xlsx", pasted]])).join()).toContain(
      "NV-004 note conflict not-in-copy",
    );
  });
});

describe("a copy whose base is gone", () => {
  const first = smallRound();
  const old = typeIn(firstCopy(first), "NV-001", { state: "Đang thực hiện", percent: 0.3, note: "bước 1" });
  const merged = typeIn(first.master, "NV-001", { state: "Hoàn thành", percent: 1, note: "bước 2, xong" });
  const second = sendOut(merged);

  it("overwrites nothing newer when it may be of an older round", () => {
    const plan = merge(second.master, [["Final_v2.xlsx", without(old, "_goc")]]);
    expect(plan.files[0]).toMatchObject({ recognisedBy: "ids", round: null, remarks: ["round-unclear"] });
    expect(told(plan)).toEqual([
      "NV-001 state conflict round-unclear",
      "NV-001 percent conflict round-unclear",
      "NV-001 note conflict round-unclear",
    ]);
    expect(plan.workbookChanges).toEqual([]);
  });

  it("asks where a cell says again what an earlier round said: nobody can tell whether it was set back", () => {
    const noted = smallRound((task) => ({ ...task, note: "bước 1" }));
    const later = sendOut(typeIn(noted.master, "NV-001", { note: "bước 2" }));
    const setBack = typeIn(firstCopy(later), "NV-001", { note: "bước 1" });
    const plan = merge(later.master, [["Final_v3.xlsx", without(setBack, "_goc")]]);
    expect(told(plan).filter((line) => !line.includes("unchanged"))).toEqual([
      "NV-001 note conflict round-unclear",
    ]);
  });

  it("is taken in where its file name still tells the round", () => {
    const name = `${first.copies[0]!.fileName.replace(".xlsx", "")} (1).xlsx`;
    const plan = merge(second.master, [[name, without(old, "_goc")]]);
    expect(plan.files[0]).toMatchObject({ round: 1, remarks: ["older-round"] });
    expect(told(plan)[0]).toBe("NV-001 state conflict both-changed");
  });

  it("is taken in where no round knew anything of what it says", () => {
    const filled = typeIn(firstCopy(second), "NV-002", { note: "mới" });
    const plan = merge(second.master, [["Final_v3.xlsx", without(filled, "_goc")]]);
    expect(told(plan).filter((line) => !line.includes("unchanged"))).toEqual(["NV-002 note applied"]);
  });
});

it("a copy of the whole workbook is no unit's, and every difference in it is asked about", () => {
  const round = smallRound();
  const later = typeIn(round.master, "NV-005", { state: "Đang thực hiện" });
  const backup = without(typeIn(round.master, "NV-002", { note: "ghi ở bản lưu" }), "_meta");
  const plan = merge(later, [["Ban luu.xlsx", backup]]);
  expect(plan.files[0]).toMatchObject({ recipient: "", round: null, remarks: ["whole-workbook"] });
  expect(told(plan)).toEqual(["NV-002 note conflict no-base", "NV-005 state conflict no-base"]);
  expect(plan.workbookChanges).toEqual([]);
});

describe("a completion that comes back", () => {
  const round = smallRound();
  const returned = (typed: Parameters<typeof typeIn>[2]): string[] =>
    told(merge(round.master, [["a.xlsx", typeIn(firstCopy(round), "NV-001", typed)]]));

  it("is asked about where its day has not come", () => {
    // Merged on 20/4/2021.
    expect(returned({ state: "Hoàn thành", completedOn: "21/4/2021" })).toEqual([
      "NV-001 state conflict not-yet-come",
      "NV-001 completedOn conflict not-yet-come",
    ]);
    expect(returned({ state: "Hoàn thành", completedOn: "20/4/2021" })).toEqual([
      "NV-001 state applied",
      "NV-001 completedOn applied",
    ]);
  });

  it("is asked about beside a state that says otherwise, be it only one left as it was", () => {
    expect(returned({ state: "không thực hiện được", completedOn: "19/4/2021" })).toEqual([
      "NV-001 state refused unknown-state",
      "NV-001 completedOn conflict state-differs",
    ]);
    expect(returned({ state: "đang làm", completedOn: "19/4/2021" })).toEqual([
      "NV-001 state applied",
      "NV-001 completedOn conflict state-differs",
    ]);
    expect(returned({ completedOn: "19/4/2021" })).toEqual(["NV-001 completedOn conflict state-differs"]);
  });
});

describe("a copy of another plan", () => {
  const ours = smallRound();
  const reworded = (word: string): ReturnType<typeof smallRound> =>
    smallRound((task) => ({ ...task, title: `${word} ${task.id}` }));

  it("is refused under the same number, the same day and the same ids", () => {
    const theirs = typeIn(firstCopy(reworded("Thu gom rác")), "NV-001", { note: "nhầm" });
    const plan = merge(ours.master, [["a.xlsx", theirs]]);
    expect(plan.files[0]).toMatchObject({ recognisedBy: null, problem: { code: "other-tasks" } });
    expect(plan.changes).toEqual([]);
  });
});

describe("copies of one row to a unit and to a body", () => {
  it("ask about the day of completion where they differ about the state: alone it would make the task done", () => {
    const units = smallRound();
    const bodies = sendOut(units.master, "body");
    const plan = merge(bodies.master, [
      ["unit.xlsx", typeIn(firstCopy(units), "NV-001", { state: "Hoàn thành", completedOn: "5/3/2021" })],
      ["body.xlsx", typeIn(firstCopy(bodies), "NV-001", { state: "Đang thực hiện" })],
    ]);
    expect(told(plan)).toEqual([
      "NV-001 state conflict copies-differ",
      "NV-001 state conflict copies-differ",
      "NV-001 completedOn conflict state-differs",
    ]);
  });

  it("ask where they differ, whichever was sent later", () => {
    const units = smallRound();
    const bodies = sendOut(units.master, "body");
    const plan = merge(bodies.master, [
      ["unit.xlsx", typeIn(firstCopy(units), "NV-001", { state: "Đang thực hiện" })],
      ["body.xlsx", typeIn(firstCopy(bodies), "NV-001", { state: "Hoàn thành" })],
    ]);
    expect(plan.files.map(({ remarks }) => remarks)).toEqual([[], []]);
    expect(told(plan)).toEqual([
      "NV-001 state conflict copies-differ",
      "NV-001 state conflict copies-differ",
    ]);
  });
});

it("two units that share a code get no copies before the check has given each its own", () => {
  const tracker = smallTracker();
  const units = tracker.units.map((unit) => ({ ...unit, code: "DV-01" }));
  const request = {
    by: "unit",
    sentOn: TODAY,
    returnBy: null,
    today: TODAY,
    when: "2021-04-20 08:30",
  } as const;
  expect(planSplit(workbookOf({ ...tracker, units }), request)).toMatchObject({
    ok: false,
    problem: { code: "doubled-ids" },
  });
});

test("a copy that another office sent of the same plan, with units of its own, is asked about", () => {
  const commune = smallRound();
  const district = workbookOf(smallTracker((task) => ({ ...task, unit: "Huyện", lead: "Huyện" })));
  const returned = typeIn(firstCopy(commune), "NV-001", { note: "của xã" });
  expect(
    told(merge(district, [["xa.xlsx", returned]], "returned")).filter((line) => line.includes("note")),
  ).toEqual(["NV-001 note conflict words-differ"]);
});
