import fc from "fast-check";
import type { Edit } from "../../src/domain/edit/edit";
import { addBody, addUnits, mergeBodies } from "../../src/domain/edit/people";
import { removeUnit } from "../../src/domain/edit/remove-unit";
import { assign } from "../../src/domain/edit/tasks";
import type { Tracker } from "../../src/domain/tracker";
import { checkWorkbook } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { applyEdit } from "../../src/actions/edit";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { openSimulatedExcel } from "../headless/simulated-excel";
import { openContent } from "../support/content-port";
import { buildInExcel, TODAY } from "../support/tracker-in-excel";
import { isLongRun } from "../setup/long";
import { describeWith } from "../support/tools";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import type { SheetReading } from "../support/xlsx-second-reader";
import { readWithOpenpyxl } from "../support/xlsx-second-reader";

const today = day("2021-04-20");
const wording = makeWording("vi");
const PAGE = wording.naming.sheets.summary;
const note = { when: "2021-04-20 08:00", reason: "", source: "thử" };
const body = (code: string, name: string): Tracker["bodies"][number] => ({
  ...{ code, name, shortName: "", otherNames: "", contact: "", email: "" },
});

const start = makeTracker({
  units: ["Tây Hồ", "Đông Anh"].map((name, index) => makeUnit(`DV-0${index + 1}`, name)),
  bodies: [body("DM-01", "Ban Tổ chức"), body("DM-02", "Văn phòng")],
  tasks: [
    makeNumberedTask(1, { unit: "Tây Hồ", lead: "Tây Hồ", due: day("2021-04-02") }),
    makeNumberedTask(2, { unit: "Đông Anh", lead: "Đông Anh", proposal: "Đề nghị lùi hạn" }),
    makeNumberedTask(3, { lead: "Ban Tổ chức", due: day("2021-04-22") }),
    makeNumberedTask(4, { lead: "Văn phòng" }),
  ],
});

/** An edit that moves lines of the page, with what it is called in a counterexample. */
interface PageEdit {
  readonly title: string;
  readonly edit: Edit;
}

const roll = (count: number): PageEdit => ({
  title: `${count} units more`,
  edit: (tracker) => {
    const first = tracker.units.length + 1;
    const names = Array.from({ length: count }, (_, index) => `Đơn vị ${first + index}`);
    return addUnits(names, "Quận", tracker.units[0]?.name ?? null)(tracker);
  },
});

const leave = (kept: "with-tasks" | "keep-tasks"): PageEdit => ({
  title: `the last unit goes, ${kept}`,
  edit: (tracker) => {
    const last = tracker.units.at(-1);
    return last && tracker.units.length > 1 ? removeUnit(last.code, kept)(tracker) : tracker;
  },
});

const lead = (name: string): PageEdit => ({
  title: `“${name}” leads`,
  edit: (tracker) => assign(["NV-004"], { lead: name })(addBody(name)(tracker)),
});

const merge: PageEdit = { title: "two bodies become one", edit: mergeBodies("DM-01", "DM-02") };

async function carryOut(port: WorkbookPort, edits: readonly PageEdit[]): Promise<Tracker> {
  for (const { title, edit } of edits) {
    const done = await applyEdit(port, { edit, title, note, today });
    if (!done.ok && done.problem.code !== "nothing-to-do") throw new Error(JSON.stringify(done.problem));
  }
  const content = await port.read();
  const found = content.ok ? openBook(content.value) : null;
  if (!found) throw new Error("No tracker is left");
  return found.tracker;
}

/** The page as another library reads it. A file's results are those of its last calculation: a program that opens it makes them anew. */
async function pageOf(bytes: Uint8Array): Promise<SheetReading> {
  const page = (await readWithOpenpyxl(bytes)).sheets[PAGE];
  if (!page) throw new Error("No page is left");
  const cells = Object.entries(page.cells ?? {}).map(([address, { formula, value, looks }]) => [
    address,
    formula === undefined ? { value, looks } : { formula, looks },
  ]);
  return {
    ...page,
    cells: Object.fromEntries(cells) as SheetReading["cells"],
    charts: chartsOf(page),
  } as SheetReading;
}

/** Excel tells one cell as `$C$5`, we write `$C$5:$C$5`; a page of many units may have no chart. */
function chartsOf({ charts }: SheetReading): SheetReading["charts"] {
  return JSON.parse(
    JSON.stringify(charts ?? []).replaceAll(/(\$[A-Z]+\$\d+):\1(?!\d)/g, "$1"),
  ) as SheetReading["charts"];
}

const built = (tracker: Tracker): Promise<Uint8Array> => writeXlsx(describeTracker(tracker, wording, today));

/** The page after edits through Office.js, after the same on the bytes of a file, and built anew from what came of them. */
async function threePages(edits: readonly PageEdit[]): Promise<Record<"excel" | "bytes" | "fresh", unknown>> {
  const excel = openSimulatedExcel({ today, content: describeTracker(start, wording, today) });
  const tracker = await carryOut(excel.port, edits);
  const read = await readXlsx(await built(start));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const file = openContent(read.value);
  await carryOut(file, edits);
  const [one, other, fresh] = [await excel.save(), await writeXlsx(file.content()), await built(tracker)];
  return { excel: await pageOf(one), bytes: await pageOf(other), fresh: await pageOf(fresh) };
}

describeWith("python3-openpyxl", "a page whose lines move", () => {
  // Every day the property below draws such edits.
  if (isLongRun)
    it.each<[string, PageEdit[]]>([
      ["ten units more", [roll(8)]],
      ["units more, and gone again", [roll(4), leave("with-tasks"), leave("keep-tasks")]],
      ["bodies that lead, and become one", [lead("Ban Tuyên giáo"), lead("Ban Kinh tế"), merge]],
    ])(
      "is the page of a fresh build: %s",
      async (_title, edits) => {
        const { excel, bytes, fresh } = await threePages(edits);
        expect(excel).toEqual(fresh);
        expect(bytes).toEqual(fresh);
      },
      120_000,
    );

  it("is mended to the page of a fresh build where units were typed by hand", async () => {
    const book = await buildInExcel(start);
    await book.byHand((sheets) => {
      const table = sheets.getItem(wording.naming.sheets.units).tables.getItem(wording.naming.tables.units);
      for (let unit = 3; unit <= 9; unit += 1) {
        const row = table.rows.add().getRange();
        row.getCell(0, 0).values = [[`DV-0${unit}`]];
        row.getCell(0, 1).values = [[`Đơn vị ${unit}`]];
      }
    });
    const mended = await repairWorkbook(book.port, TODAY, { title: "Sửa", note });
    expect(mended).toMatchObject({ ok: true });
    expect(mended.ok && mended.value.findings).toContainEqual(
      expect.objectContaining({ code: "page-outdated", at: PAGE, count: 1 }),
    );
    const bytes = await writeXlsx(book.host.content());
    expect(await pageOf(bytes)).toEqual(await pageOf(await built(await book.tracker())));
    expect(await checkWorkbook(book.port, TODAY)).toMatchObject({ value: { findings: [], changes: [] } });
  }, 120_000);

  it("is the page of a fresh build after any edits", async () => {
    const anyEdit = fc.oneof(
      fc.integer({ min: 1, max: isLongRun ? 12 : 3 }).map(roll),
      fc.constantFrom<PageEdit>(
        leave("with-tasks"),
        leave("keep-tasks"),
        lead("Báo Phụ nữ"),
        lead("Tổ giúp việc"),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: isLongRun ? 4 : 2 }), async (edits) => {
        const { excel, bytes, fresh } = await threePages(edits);
        expect(excel).toEqual(fresh);
        expect(bytes).toEqual(fresh);
      }),
      { numRuns: isLongRun ? 40 : 1 },
    );
  }, 600_000);
});
