import { cutToCell } from "../../src/domain/cell-limit";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { openSimulatedExcel } from "../headless/simulated-excel";
import { TODAY, firstCopy, merge, smallRound, taskAfter, told, typeIn, withSheet } from "./sent-copies";

const LONG = "x".repeat(40_000);
const round = smallRound();

describe("a text that is longer than a cell of Excel holds", () => {
  const returned = typeIn(typeIn(firstCopy(round), "NV-001", { note: LONG }), "NV-002", { note: "Ngắn" });
  const plan = merge(round.master, [["a.xlsx", returned]]);

  test("is refused with the reason, and the rest of the file is taken over", () => {
    expect(told(plan)).toEqual(["NV-001 note refused too-long", "NV-002 note applied"]);
    expect(taskAfter(round.master, plan, "NV-001").note).toBe("");
    expect(taskAfter(round.master, plan, "NV-002").note).toBe("Ngắn");
  });

  test("keeps Excel from nothing", async () => {
    const excel = openSimulatedExcel({ today: TODAY, content: round.master });
    expect(await excel.port.apply(plan.workbookChanges)).toMatchObject({ ok: true });
  });

  test("may have as many letters as a cell holds with an apostrophe before them", () => {
    const [fits, tooLong] = [32_766, 32_767].map((length) =>
      told(
        merge(round.master, [
          ["a.xlsx", typeIn(firstCopy(round), "NV-001", { note: `=${"x".repeat(length - 1)}` })],
        ]),
      ),
    );
    expect(fits).toEqual(["NV-001 note applied"]);
    expect(tooLong).toEqual(["NV-001 note refused too-long"]);
  });
});

test("a text of as many letters as a cell holds comes back untouched without a word", () => {
  const note = "Đã họp. ".repeat(4096).slice(0, 32_767);
  const round = smallRound((task) => (task.id === "NV-001" ? { ...task, note } : task));
  expect(told(merge(round.master, [["a.xlsx", firstCopy(round)]]))).toEqual([]);
});

test("a proposal longer than a cell keeps nobody else's changes out", async () => {
  const proposed = withSheet(firstCopy(round), "Việc mới", (sheet) => ({
    ...sheet,
    blocks: [...sheet.blocks, { row: 4, column: 0, contents: [[LONG, null, LONG, LONG]] }],
  }));
  const plan = merge(round.master, [["a.xlsx", typeIn(proposed, "NV-002", { note: "Ngắn" })]]);
  const excel = openSimulatedExcel({ today: TODAY, content: round.master });
  expect(await excel.port.apply(plan.workbookChanges)).toMatchObject({ ok: true });
  expect(taskAfter(round.master, plan, "NV-002").note).toBe("Ngắn");
});

describe("a text that is told", () => {
  test("is never cut in the middle of a letter", () => {
    // The letter takes the 32,765th and 32,766th place.
    expect(cutToCell(`${"x".repeat(32_764)}𠮷${LONG}`)).toBe(`${"x".repeat(32_764)}…`);
  });
});

test("a character that no file may hold is taken over as U+FFFD, and the same file changes nothing again", () => {
  const returned = typeIn(firstCopy(round), "NV-001", { note: "xong\ufffe \ud800" });
  const plan = merge(round.master, [["a.xlsx", returned]]);
  expect(taskAfter(round.master, plan, "NV-001").note).toBe("xong\ufffd \ufffd");
  const again = merge(applyChanges(round.master, plan.workbookChanges), [["a.xlsx", returned]]);
  expect(again.workbookChanges).toEqual([]);
});
