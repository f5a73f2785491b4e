import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { cachedRows } from "../support/page-text";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");

describe.each(["vi", "en"] as const)("lists in %s", (language) => {
  const wording = makeWording(language);
  const tracker = makeTracker({
    units: [makeUnit("DV-1", "Tây Hồ")],
    tasks: [makeNumberedTask(1, { unit: "Tây Hồ" })],
  });
  const sheets = describeTracker(tracker, wording, TODAY).sheets;
  const sheetOf = (key: keyof typeof wording.naming.sheets) =>
    sheets.find(({ name }) => name === wording.naming.sheets[key]);

  it("print from their title on, without the hint for those who type", () => {
    for (const key of ["tasks", "units"] as const) {
      const sheet = sheetOf(key);
      const area = sheet?.page?.printArea;
      const printed = (sheet ? cachedRows(sheet) : []).slice(area?.row ?? 0).flat();
      expect(area).toMatchObject({ row: 1 });
      expect(printed.some((cell) => String(cell).startsWith(wording.labels.titles[key]))).toBe(true);
      expect(printed).not.toContain(wording.labels.hints[key]);
    }
  });

  const printed = (key: "log" | "snapshots" | "rounds" | "bodies" | "holidays") => {
    const sheet = sheetOf(key);
    const { row = 0, rowCount = 0 } = sheet?.page?.printArea ?? {};
    const rows = sheet ? cachedRows(sheet).slice(row, row + rowCount) : [];
    return [key, rows.flat().filter((cell) => cell !== null)];
  };

  it("print nothing while they have no row", () => {
    for (const key of ["log", "snapshots", "rounds", "bodies", "holidays"] as const)
      expect(printed(key)).toEqual([key, []]);
  });
});
