import { planRollUp } from "../../src/actions/roll-up";
import type { RollUp, RollUpFile } from "../../src/actions/roll-up";
import type { Tracker } from "../../src/domain/tracker";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { SCHEMA_PROPERTY } from "../../src/workbook/sheets/meta";
import { writeXlsx } from "../../src/xlsx/write";
import { recalculate } from "../support/libreoffice";
import { faultsByMicrosoft } from "../support/ooxml-validator";
import { describeWith } from "../support/tools";
import { monthOfProgress } from "../support/tracker-samples";
import { day, makeNumberedTask, makeSettings, makeTracker } from "../support/tracker-builder";
import { firstCopy, smallRound, workbookOf } from "../sharing/sent-copies";

const TODAY = day("2021-04-25");

const file = (name: string, tracker: Tracker): RollUpFile => ({
  name,
  content: { ok: true, value: workbookOf(tracker) },
});

/** Two tasks due before the report date of 20/4/2021, one of them done, and one due on the day itself. */
const small = makeTracker({
  settings: makeSettings({ planNumber: "12/KH-BTV" }),
  tasks: [
    makeNumberedTask(1, { dueKind: "by", due: day("2021-04-01"), lead: "Ban Tổ chức" }),
    makeNumberedTask(2, {
      dueKind: "by",
      due: day("2021-04-10"),
      state: "done",
      completedOn: day("2021-04-09"),
    }),
    makeNumberedTask(3, { dueKind: "by", due: day("2021-04-20") }),
    makeNumberedTask(4),
  ],
});

function rollUp(...files: RollUpFile[]): RollUp {
  const planned = planRollUp(files, { today: TODAY, language: "vi", say: ({ code }) => code });
  if (!planned.ok) throw new Error(planned.problem.code);
  return planned.value;
}

function rowsOf({ content }: RollUp): string[][] {
  const [sheet] = content.sheets;
  if (!sheet) throw new Error("No sheet");
  const grid = makeGrid(sheet);
  const shown = (row: number, column: number): string => {
    const cell = grid.at(row, column) ?? "";
    return String(typeof cell === "object" ? cell.cached : cell);
  };
  return Array.from({ length: 40 }, (_row, row) =>
    Array.from({ length: 12 }, (_c, column) => shown(row, column)),
  );
}

describe("a page over several plans", () => {
  it("counts each plan on its own report date, the worst first, and sums them", () => {
    const rows = rowsOf(rollUp(file("nhỏ.xlsx", small), file("tháng.xlsx", monthOfProgress())));
    // 44306 is 20/4/2021; of three due by then one is done.
    expect(rows[4]).toEqual([
      "1",
      "71/KH-BTV",
      "tháng.xlsx",
      "44306",
      "27",
      "10",
      "14",
      "9",
      String(9 / 14),
      "4",
      "6",
      "3",
    ]);
    expect(rows[5]).toEqual([
      "2",
      "12/KH-BTV",
      "nhỏ.xlsx",
      "44306",
      "4",
      "1",
      "3",
      "1",
      String(1 / 3),
      "1",
      "1",
      "1",
    ]);
    expect(rows[6]?.slice(4)).toEqual(["31", "11", "17", "10", String(10 / 17), "5", "7", "4"]);
  });

  it("counts a tracker once, also where a later file of it was worked on", () => {
    const later = { ...small, tasks: small.tasks.map((task) => ({ ...task, state: "done" as const })) };
    const { plans, leftOut } = rollUp(file("nhỏ.xlsx", small), file("nhỏ-2.xlsx", later));
    expect(plans.map(({ file: name }) => name)).toEqual(["nhỏ.xlsx"]);
    expect(leftOut).toEqual([
      {
        file: "nhỏ-2.xlsx",
        problem: { code: "counted-already", at: "nhỏ-2.xlsx", details: { file: "nhỏ.xlsx" } },
      },
    ]);
  });

  it("counts of two states of one tracker the one that was worked in last, however they are named", () => {
    const line = { when: "2021-04-21 08:00", id: "NV-001", field: "Ghi chú", before: "", after: "x" };
    const later = { ...small, log: [{ ...line, reason: "", source: "" }] };
    const { plans, leftOut } = rollUp(file("a.xlsx", small), file("b.xlsx", later));
    expect(plans.map(({ file: name }) => name)).toEqual(["b.xlsx"]);
    expect(leftOut).toEqual([
      { file: "a.xlsx", problem: { code: "counted-already", at: "a.xlsx", details: { file: "b.xlsx" } } },
    ]);
  });

  it("names what is urgent over all plans, the latest first", () => {
    const rows = rowsOf(rollUp(file("nhỏ.xlsx", small)));
    expect(rows[9]).toEqual([
      "1",
      "Nhiệm vụ 1",
      "12/KH-BTV",
      "44287",
      "Ban Tổ chức",
      "",
      "",
      "",
      "",
      "",
      "quá 19 ngày",
      "",
    ]);
    expect(rows[10]?.[10]).toBe("hôm nay");
  });

  it("counts what does not fit on the page", () => {
    const tasks = Array.from({ length: 30 }, (_unused, index) =>
      makeNumberedTask(index + 1, { dueKind: "by", due: day("2021-04-01") }),
    );
    expect(rowsOf(rollUp(file("nhiều.xlsx", { ...small, tasks }))).flat()).toContain(
      "… và 8 việc khác, xem trong các tệp.",
    );
  });

  it("leaves out and tells copies, strangers, later versions and files that cannot be read", () => {
    const later = workbookOf(small);
    const custom = { ...later.properties.custom, [SCHEMA_PROPERTY]: "99" };
    const { leftOut, plans } = rollUp(
      file("nhỏ.xlsx", small),
      { name: "bản sao.xlsx", content: { ok: true, value: firstCopy(smallRound()) } },
      {
        name: "khác.xlsx",
        content: { ok: true, value: { ...later, sheets: [], names: [], properties: { custom: {} } } },
      },
      { name: "mới.xlsx", content: { ok: true, value: { ...later, properties: { custom } } } },
      { name: "hỏng.xlsx", content: { ok: false, problem: { code: "damaged" } } },
    );
    expect(plans).toHaveLength(1);
    expect(leftOut.map(({ file: name, problem }) => [name, problem.code])).toEqual([
      ["bản sao.xlsx", "is-a-copy"],
      ["khác.xlsx", "no-tracker"],
      ["mới.xlsx", "later-version"],
      ["hỏng.xlsx", "damaged"],
    ]);
  });

  it("is refused where no file is a tracker", () => {
    const planned = planRollUp([], { today: TODAY, language: "vi", say: ({ code }) => code });
    expect(planned).toEqual({ ok: false, problem: { code: "no-plan-to-sum" } });
  });
});

describeWith("soffice", "a page over several plans in LibreOffice", () => {
  it("sums to what is kept in its cells", async () => {
    const made = rollUp(file("nhỏ.xlsx", small), file("tháng.xlsx", monthOfProgress()));
    const sheets = await recalculate(await writeXlsx(made.content));
    expect(sheets.get("Tổng hợp kế hoạch")?.[6]?.slice(4, 12)).toEqual([
      "31",
      "11",
      "17",
      "10",
      "58.8235294117647%",
      "5",
      "7",
      "4",
    ]);
  });
});

describeWith("ooxml-validator", "a page over several plans before Microsoft's validator", () => {
  it("has no fault", async () => {
    const made = rollUp(file("nhỏ.xlsx", small));
    expect(await faultsByMicrosoft(await writeXlsx(made.content), "Office2016")).toEqual([]);
  });
});
