import { strFromU8, unzipSync } from "fflate";
import { planSummaryCopy } from "../../src/actions/send-summary";
import { checkBeforeSending } from "../../src/workbook/copies/before-sending";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { recalculate } from "../support/libreoffice";
import { describeWith } from "../support/tools";
import { day, makeUnit } from "../support/tracker-builder";
import { withPart } from "../support/xlsx-edit";
import { crossPartFaults } from "../support/xlsx-schema";
import { TODAY, smallTracker, workbookOf } from "./sent-copies";

const LIMIT = 120_000;
const LATER = day("2021-04-23");
const tracker = smallTracker();
const open = workbookOf({ ...tracker, settings: { ...tracker.settings, reportDate: null } });

function copyOf(scope: "workbook" | "summary", content = open): WorkbookContent {
  const plan = planSummaryCopy(content, { scope, reportDate: LATER, today: TODAY });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value.content;
}

describe("what goes to the Standing Committee", () => {
  test("has its report date fixed and opens on the summary", () => {
    const copy = copyOf("workbook");
    expect(openBook(copy)?.tracker.settings.reportDate).toBe(LATER);
    expect(copy.activeSheet).toBe("Tổng hợp");
    expect(copy.properties.author).toBeUndefined();
  });

  test("tells in its name the plan and the day", () => {
    const plan = planSummaryCopy(open, { scope: "summary", reportDate: null, today: TODAY });
    expect(plan.ok && plan.value).toMatchObject({
      fileName: "71-KH-BTV_Tong-hop_2021-04-20.xlsx",
      leftOut: [],
    });
  });

  test("is called otherwise as a whole than as the summary alone, in plain ASCII", () => {
    const names = (["workbook", "summary"] as const).map((scope) => {
      const plan = planSummaryCopy(open, { scope, reportDate: null, today: TODAY });
      return plan.ok && plan.value.fileName;
    });
    expect(names).toEqual(["71-KH-BTV_Bang-theo-doi_2021-04-20.xlsx", "71-KH-BTV_Tong-hop_2021-04-20.xlsx"]);
  });

  test("prints no sheet that it hides", () => {
    // From three units on the page has bars, which draw from a sheet that the copy hides.
    const units = ["Ba Đình", "Long Biên", "Tây Hồ"].map((name, index) => makeUnit(`DV-0${index + 1}`, name));
    const withBars = workbookOf({ ...tracker, units });
    for (const scope of ["workbook", "summary"] as const) {
      const hidden = copyOf(scope, withBars).sheets.filter(({ visibility }) => visibility !== "visible");
      expect(hidden.length).toBeGreaterThan(0);
      expect(hidden.filter(({ page }) => page !== null)).toEqual([]);
    }
  });

  test("names nobody who follows the work where the summary goes alone", () => {
    const followed = { ...tracker, tasks: tracker.tasks.map((task) => ({ ...task, follower: "Chị Lan" })) };
    const says = (scope: "workbook" | "summary"): boolean =>
      JSON.stringify(copyOf(scope, workbookOf(followed)).sheets).includes("Chị Lan");
    expect([says("workbook"), says("summary")]).toEqual([true, false]);
  });

  test("names the user's own sheets that it leaves out", () => {
    const [sheet] = open.sheets;
    const more = {
      ...open,
      sheets: [...open.sheets, ...(sheet ? [{ ...sheet, name: "Nháp", tables: [] }] : [])],
    };
    const plan = planSummaryCopy(more, { scope: "workbook", reportDate: null, today: TODAY });
    expect(plan.ok && plan.value.leftOut).toEqual(["Nháp"]);
  });

  test("as the summary alone holds values and no formula, and only one visible sheet", () => {
    const copy = copyOf("summary");
    expect(copy.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([
      "Tổng hợp",
    ]);
    const contents = copy.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.contents.flat()));
    expect(contents.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
    expect(copy.names).toEqual([]);
  });

  test("is a sound file either way", async () => {
    for (const scope of ["workbook", "summary"] as const) {
      expect(crossPartFaults(await writeXlsx(copyOf(scope)))).toEqual([]);
    }
  });
});

describeWith(["soffice", "libfaketime"], "what goes to the Standing Committee, opened a year later", () => {
  test(
    "shows the same values as in the file",
    async () => {
      const bytes = await writeXlsx(copyOf("workbook"));
      const calculated =
        (await recalculate(bytes, { today: day("2022-06-01"), shown: false })).get("Nhiệm vụ") ?? [];
      const read = await readXlsx(bytes);
      const sheet = read.ok ? read.value.sheets.find(({ name }) => name === "Nhiệm vụ") : undefined;
      const grid = makeGrid(sheet ?? { blocks: [] });
      const flags = calculated.slice(4, 11).map((row) => row[taskColumnIndex("flag")]);
      const cached = [4, 5, 6, 7, 8, 9, 10].map((row) => {
        const cell = grid.at(row, taskColumnIndex("flag"));
        return typeof cell === "object" && cell !== null ? cell.cached : cell;
      });
      expect(flags).toEqual(cached);
      expect(flags.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => "■ Quá hạn"));
    },
    LIMIT,
  );
});

/** The part of the task table. */
function tablePart(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes));
  const part = parts.find(([, content]) => strFromU8(content).includes('displayName="tblTasks"'));
  if (!part) throw new Error("no table");
  return part[0];
}

describe("before a workbook is sent", () => {
  const tasks = "Nhiệm vụ";
  const change = (own: (sheet: WorkbookContent["sheets"][number]) => object): WorkbookContent => ({
    ...open,
    sheets: open.sheets.map((sheet) => (sheet.name === tasks ? { ...sheet, ...own(sheet) } : sheet)),
  });

  test("one that is in order gives nothing", () => {
    expect(checkBeforeSending(open, TODAY)).toEqual([]);
  });

  test("hidden rows of a table are told, whether a filter or a person hid them", () => {
    const filtered = change(({ rows }) => ({ rows: [...rows, { row: 5, rowCount: 2, hidden: true }] }));
    expect(checkBeforeSending(filtered, TODAY)).toMatchObject([{ code: "rows-hidden", at: tasks, count: 2 }]);
  });

  test("rows hidden by hand are shown again, one hidden twice and one beside the table left out", () => {
    const hidden = [
      { row: 5, rowCount: 2, height: 0, hidden: true },
      { row: 5, rowCount: 1, hidden: true },
      { row: 0, rowCount: 1, hidden: true },
    ];
    const byHand = change(({ rows }) => ({ rows: [...rows, ...hidden] }));
    const [finding] = checkBeforeSending(byHand, TODAY);
    expect(finding).toEqual({
      code: "rows-hidden",
      at: tasks,
      count: 2,
      mend: [{ kind: "setRows", sheet: tasks, run: { row: 5, rowCount: 2, hidden: false } }],
    });
    if (!finding || typeof finding.mend === "string") throw new Error("no mending");
    expect(checkBeforeSending(applyChanges(byHand, finding.mend), TODAY)).toEqual([]);
  });

  test("rows that a filter hides are shown by clearing it, in a file of Excel too", async () => {
    const filtered = change(({ rows }) => ({ rows: [...rows, { row: 5, rowCount: 2, hidden: true }] }));
    const bytes = withPart(await writeXlsx(filtered), tablePart(await writeXlsx(filtered)), (xml) =>
      xml.replace(/<autoFilter ([^>]*)\/>/, '<autoFilter $1><filterColumn colId="0"/></autoFilter>'),
    );
    const read = await readXlsx(bytes);
    if (!read.ok) throw new Error(read.problem.code);
    expect(checkBeforeSending(read.value, TODAY)).toMatchObject([
      { code: "rows-hidden", count: 2, mend: "clear-filter" },
    ]);
  });

  test("links to other files are told and become the values they gave", () => {
    const linked = change(({ blocks }) => ({
      blocks: [...blocks, { row: 20, column: 2, contents: [[{ formula: "='[khac.xlsx]A'!B2", cached: 7 }]] }],
    }));
    const [finding, ...others] = checkBeforeSending(linked, TODAY);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "external-link", at: "Nhiệm vụ!C21", count: 1 });
    if (!finding || typeof finding.mend === "string") throw new Error("no mending");
    expect(checkBeforeSending(applyChanges(linked, finding.mend), TODAY)).toEqual([]);
  });

  test("a name in the properties is told and taken out", () => {
    const signed = { ...open, properties: { ...open.properties, author: "Nguyễn Thị A" } };
    const [finding] = checkBeforeSending(signed, TODAY);
    expect(finding).toMatchObject({ code: "personal-data", at: "Nguyễn Thị A" });
    if (!finding || typeof finding.mend === "string") throw new Error("no mending");
    expect(checkBeforeSending(applyChanges(signed, finding.mend), TODAY)).toEqual([]);
  });

  test("manager and company are told and taken out too, as they stand in a file", async () => {
    const signed = { author: "Nguyễn Thị A", manager: "Bà B", company: "Hội LHPN" };
    const properties = { ...open.properties, ...signed };
    const read = await readXlsx(await writeXlsx({ ...open, properties }));
    if (!read.ok) throw new Error(read.problem.code);
    const [finding, ...others] = checkBeforeSending(read.value, TODAY);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "personal-data", at: "Nguyễn Thị A, Bà B, Hội LHPN", count: 3 });
    if (!finding || typeof finding.mend === "string") throw new Error("no mending");
    expect(checkBeforeSending(applyChanges(read.value, finding.mend), TODAY)).toEqual([]);
  });

  test("who saved the file last is told, and no mending is promised that Excel does not allow", async () => {
    const bytes = withPart(await writeXlsx(open), "docProps/core.xml", (xml) =>
      xml.replace("</cp:core", "<cp:lastModifiedBy>Chị Lan</cp:lastModifiedBy></cp:core"),
    );
    const read = await readXlsx(bytes);
    if (!read.ok) throw new Error(read.problem.code);
    expect(checkBeforeSending(read.value, TODAY)).toEqual([
      { code: "last-author", at: "Chị Lan", count: 1, mend: [] },
    ]);
    const copy = await readXlsx(await writeXlsx(copyOf("workbook", read.value)));
    expect(copy.ok && checkBeforeSending(copy.value, LATER)).toEqual([]);
  });

  test("values of another day are told", () => {
    const codes = checkBeforeSending(open, LATER).map(({ code, at }) => `${code} ${at}`);
    expect(codes).toContain("stale-values Nhiệm vụ");
    expect(codes).toContain("stale-values Tổng hợp");
  });
});
