import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { FLAGS } from "../../src/domain/status-rule";
import type { Tracker } from "../../src/domain/tracker";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { SCHEMA_PROPERTY } from "../../src/workbook/sheets/meta";
import { makeWording } from "../../src/workbook/schema/wording";
import { at, columnOf, labels, naming, onList, onSheet, tableOf, typed } from "../damage/edit-book";
import { withColumn } from "../damage/edit-cells";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const today = day("2021-04-20");
const note = { when: "2021-04-20 08:30", reason: "Kiểm tra bảng", source: "Bảng điều khiển" };
const counts = Object.fromEntries(
  FLAGS.map((flag, index) => [flag, index]),
) as Tracker["snapshots"][0]["counts"];
const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
  bodies: [{ code: "DM-01", name: "Văn phòng", shortName: "VP", otherNames: "", contact: "", email: "" }],
  tasks: [makeNumberedTask(1, { unit: "Tây Hồ", lead: "Văn phòng", due: day("2021-04-30") })],
  log: [{ ...note, when: "2021-04-01 08:00", id: "NV-001", field: "Hạn", before: "", after: "30/4/2021" }],
  snapshots: [{ day: day("2021-04-10"), total: 12, counts, dueDone: 3, dueTotal: 4 }],
});
const book = describeTracker(tracker, makeWording("vi"), today);

async function mended(
  damaged: WorkbookContent,
): Promise<{ readonly found: string[]; readonly tracker: Tracker | undefined; readonly left: string[] }> {
  const codes = (content: WorkbookContent): string[] => {
    const checked = planCheck(content, today);
    return checked.ok ? checked.value.findings.map(({ code }) => code) : [checked.problem.code];
  };
  const port = openContent(damaged);
  expect(await repairWorkbook(port, today, { title: "Kiểm tra bảng", note })).toMatchObject({ ok: true });
  return {
    found: codes(damaged),
    tracker: openBook(port.content())?.tracker,
    left: codes(port.content()),
  };
}

const settingsRow = (sheet: Sheet, label: string): number =>
  Array.from({ length: 40 }, (_, row) => row).find((row) => at(sheet, row, 0) === label) ?? -1;

it("takes counts of a snapshot that stand as text for what they say", async () => {
  const damaged = Object.values<string>(labels.snapshots)
    .filter((header) => header !== labels.snapshots.day)
    .reduce(
      (all, header) =>
        withColumn(all, "snapshots", header, (cell) => (typeof cell === "number" ? ` ${cell}` : cell)),
      book,
    );
  expect(openBook(damaged)?.tracker.snapshots).toEqual(tracker.snapshots);
  const { found, left, tracker: after } = await mended(damaged);
  expect(found).toContain("number-unreadable");
  expect([left, after?.snapshots]).toEqual([[], tracker.snapshots]);
});

it("takes a first day of the calendar that stands as text for that day", async () => {
  const damaged = onSheet(book, naming.sheets.settings, (sheet) =>
    typed(sheet, settingsRow(sheet, labels.settings.calendarStart), 1, [["01/01/2019"]]),
  );
  const { left, tracker: after } = await mended(damaged);
  expect([left, after?.settings.calendarStart]).toEqual([[], "2019-01-01"]);
});

it("writes a moment of the log that became a number as the log writes it", async () => {
  const damaged = withColumn(book, "log", labels.log.when, () => 44_287 + 8 / 24);
  const { found, left, tracker: after } = await mended(damaged);
  expect(found).toContain("number-unreadable");
  expect([left, after?.log[0]?.when]).toEqual([[], "2021-04-01 08:00"]);
});

it("takes the code of a unit or body in a task for its name", async () => {
  const damaged = withColumn(
    withColumn(book, "tasks", labels.tasks.unit, () => "dv-01"),
    "tasks",
    labels.tasks.lead,
    () => "DM-01",
  );
  const { left, tracker: after } = await mended(damaged);
  expect([left, after?.tasks]).toEqual([[], tracker.tasks]);
});

it("finds the lists by their headers where a library exchanged the names of their tables", async () => {
  const names: Readonly<Record<string, string>> = {
    [naming.tables.units]: naming.tables.bodies,
    [naming.tables.bodies]: naming.tables.units,
  };
  const damaged = {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, name: names[table.name] ?? table.name })),
    })),
  };
  const { found, left, tracker: after } = await mended(damaged);
  expect(found).toContain("table-renamed");
  expect([left, after?.units, after?.bodies]).toEqual([[], tracker.units, tracker.bodies]);
});

it("says that the mark is missing where it names no version", async () => {
  const damaged = { ...book, properties: { custom: { [SCHEMA_PROPERTY]: "cũ" } } };
  const { found, left } = await mended(damaged);
  expect([found, left]).toEqual([["mark-missing"], []]);
});

it("logs a day typed over a due date as a day where no reader tells formats", async () => {
  const { range } = tableOf(book, "tasks");
  const damaged = onList(book, "tasks", (sheet) => ({
    ...typed(sheet, range.row + 1, columnOf(book, "tasks", labels.tasks.effectiveDue), [[44_301]]),
    formats: [],
  }));
  const { tracker: after } = await mended(damaged);
  expect(after?.log.map(({ before }) => before)).toContain("15/4/2021");
});
