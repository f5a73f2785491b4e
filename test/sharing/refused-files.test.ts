import type { WorkbookContent } from "../../src/workbook/page/content";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import {
  firstCopy,
  merge,
  sendOut,
  smallRound,
  smallTracker,
  taskAfter,
  typeIn,
  workbookOf,
} from "./sent-copies";
import { firstSheet, without } from "./returned-forms";

const round = smallRound();
const copy = firstCopy(round);
const filled = typeIn(copy, "NV-002", { state: "xong", completedOn: "02/4/2021", note: "Đã gửi" });
const CHANGED = { state: "done", completedOn: "2021-04-02", note: "Đã gửi" };

describe("files that cannot be taken in", () => {
  const good = ["good.xlsx", filled] as const;

  test("one such file is told by its code and stops no other", async () => {
    const zipBomb = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    const locked = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    const huge = new Uint8Array(40_000_001).fill(0x50);
    const foreign: WorkbookContent = {
      sheets: [{ ...firstSheet(copy), blocks: [{ row: 0, column: 0, contents: [["Họ tên", "Tuổi"]] }] }],
      names: [],
      properties: { custom: {} },
    };
    const plan = merge(round.master, [
      ["damaged.xlsx", await readReturnedFile(zipBomb, "damaged.xlsx")],
      ["locked.xlsx", await readReturnedFile(locked, "locked.xlsx")],
      ["huge.xlsx", await readReturnedFile(huge, "huge.xlsx")],
      ["picture.xlsx", await readReturnedFile(new Uint8Array([1, 2, 3]), "picture.xlsx")],
      ["foreign.xlsx", foreign],
      good,
    ]);
    expect(plan.files.map(({ problem }) => problem?.code)).toEqual([
      "damaged-zip",
      "password-protected",
      "too-large",
      "not-an-xlsx",
      "foreign-workbook",
      undefined,
    ]);
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
  });

  test("a copy of another plan is not taken in, whatever its ids", () => {
    const tracker = smallTracker();
    const other = sendOut(workbookOf({ ...tracker, settings: { ...tracker.settings, planNumber: "99/KH" } }));
    const plan = merge(round.master, [["a.xlsx", typeIn(firstCopy(other), "NV-002", { note: "Khác" })]]);
    expect(plan.files[0]?.problem).toMatchObject({
      code: "other-plan",
      details: { plan: "99/KH", wanted: "71/KH-BTV" },
    });
    expect(plan.changes).toEqual([]);
  });

  test("a workbook with the same ids but other tasks is a foreign one", () => {
    const tracker = smallTracker((task) => ({ ...task, title: `Việc khác hẳn ${task.id}` }));
    const other = without(firstCopy(sendOut(workbookOf(tracker))), "_goc");
    const plan = merge(round.master, [["a.xlsx", other]]);
    expect(plan.files[0]?.problem?.code).toBe("foreign-workbook");
  });
});
