import { checkWorkbook } from "../../src/actions/check";
import { readDashboard } from "../../src/actions/dashboard";
import { previewEdit } from "../../src/actions/edit";
import type { Edit } from "../../src/domain/edit/edit";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import { CATALOGUE } from "../damage/catalogue";
import { filledBook } from "../damage/filled-book";
import { damaged } from "../damage/judge";
import { buildInExcel, NOTE, TODAY, type TrackerInExcel } from "../support/tracker-in-excel";
import { openWorkbook } from "./open-workbook";
import { monthOfProgress, thirtyUnits } from "../support/tracker-samples";

const KILOBYTE = 1_000;

/** One task gets another state. */
const setState: Edit = (tracker) => ({
  ...tracker,
  tasks: tracker.tasks.map((task, index) => (index === 5 ? { ...task, state: "in-progress" } : task)),
});

/** What an action asks of Excel: round trips, and bytes of all requests. */
async function askedFor(book: TrackerInExcel, act: () => Promise<unknown>): Promise<[number, number]> {
  const { roundTrips } = book.host;
  const before = book.host.requestBytes.length;
  await act();
  const bytes = book.host.requestBytes.slice(before).reduce((sum, request) => sum + request, 0);
  return [book.host.roundTrips - roundTrips, bytes];
}

describe("what is asked of Excel", () => {
  it("for a refresh is one round trip, however many the rows", async () => {
    const book = await buildInExcel(monthOfProgress());
    const [trips, bytes] = await askedFor(book, () => readDashboard(book.port, TODAY));
    expect(trips).toBe(1);
    expect(bytes).toBeLessThan(20 * KILOBYTE);
    book.close();
  });

  it("for one state with its preview, its line in the log and its undo is three round trips and 61 KB", async () => {
    const book = await buildInExcel(thirtyUnits(157));
    const request = { edit: setState, title: "Thử", note: NOTE, today: TODAY };
    // The first line of the log fills a row that stands there; later ones make the table grow.
    await book.edit((tracker) => ({ ...tracker, settings: { ...tracker.settings, organisation: "Hội" } }));
    const [trips, bytes] = await askedFor(book, async () => {
      await previewEdit(book.port, request);
      await book.edit(setState);
    });
    expect(trips).toBe(3);
    expect(bytes).toBeLessThan(61 * KILOBYTE);
    book.close();
  });
});

describe("a workbook that bears no name, table or mark of ours", () => {
  it("is known as a tracker by the tops of its sheets, in four round trips", async () => {
    const damage = CATALOGUE.find(({ name }) => name.startsWith("tables and sheets numbered"));
    const content = await damaged(filledBook(), damage ? [damage] : []);
    const book = openWorkbook({ content });
    const read = await book.port.read({ depth: "values" });
    expect(book.host.roundTrips).toBe(4);
    expect(read.ok && openBook(read.value)?.tracker.tasks).toHaveLength(20);
    book.close();
  });

  it("is known by the task list alone on its one sheet, whose columns of help hold formulas", async () => {
    const alone = CATALOGUE.find(({ name }) => name.endsWith("sheet and table called otherwise"));
    const found = await damaged(filledBook(), alone ? [alone] : []);
    expect(found.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    const book = openWorkbook({ content: found });
    expect(await readDashboard(book.port, TODAY)).toMatchObject({ ok: true });
    expect(await checkWorkbook(book.port, TODAY)).toMatchObject({ ok: true });
    book.close();
  });

  it("is looked at no further where nothing of a tracker stands there", async () => {
    const sheets = ["Chi", "Thu"].map((name) => ({
      ...emptySheet(name),
      blocks: [
        {
          row: 0,
          column: 0,
          contents: [
            ["Ngày", "Nội dung", "Số tiền"],
            [44_306, "Thuê xe", 2],
          ],
        },
      ],
    }));
    const book = openWorkbook({ content: { sheets, names: [], properties: { custom: {} } } });
    const read = await book.port.read({ depth: "values" });
    expect(book.host.roundTrips).toBe(2);
    expect(read.ok && read.value.sheets.map(({ blocks }) => blocks)).toEqual([[], []]);
    book.close();
  });
});

describe("a workbook in which people keep sheets of their own", () => {
  it("is in order after a check, and nothing but their names was asked for", async () => {
    const book = await buildInExcel(monthOfProgress());
    await book.byHand((sheets) => {
      const own = sheets.add("Của tôi");
      own.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
    });
    expect(await checkWorkbook(book.port, TODAY)).toMatchObject({ ok: true, value: { findings: [] } });
    const read = await book.port.read();
    const own = read.ok && read.value.sheets.find(({ name }) => name === "Của tôi");
    expect(own).toMatchObject({ blocks: [], tables: [], protection: null });
    expect(own && own.unknown).toContain("cells");
    book.close();
  });
});
