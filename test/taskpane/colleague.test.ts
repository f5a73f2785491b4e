import type { Edit } from "../../src/domain/edit/edit";
import type { Tracker } from "../../src/domain/tracker";
import { readEventDates, showEventDates } from "../../src/taskpane/screens/Maintain/event-date-list";
import type { FormReading } from "../../src/taskpane/forms/field-error";
import { overlay, touch } from "../../src/taskpane/forms/touched";
import { addSpan, NO_CHANGE, readHolidays, takeOut } from "../../src/taskpane/screens/Maintain/holiday-list";
import { readSettings, showSettings } from "../../src/taskpane/screens/Maintain/read-settings";
import { day, makeTracker, makeUnit } from "../support/tracker-builder";

const MAY_DAY = { day: day("2021-05-01"), name: "Quốc tế Lao động", kind: "off" as const };
const opened = makeTracker({
  units: [makeUnit("DV-01", "Hội A", { event: day("2021-05-10") }), makeUnit("DV-02", "Hội B")],
  holidays: [MAY_DAY],
});
const context = { year: 2021 };

function editOf(reading: FormReading): Edit {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value.edit;
}

function after(reading: FormReading, workbook: Tracker): Tracker {
  return editOf(reading)(workbook);
}

describe("a form that stands open while a colleague changes the workbook", () => {
  it("keeps the congress dates that the colleague set, and writes the one that was typed", () => {
    const [first, second] = opened.units;
    const changed = { ...opened, units: [{ ...first!, event: day("2021-05-12") }, second!] };
    const typed = touch({}, { "DV-02": "20/5/2021" }, showEventDates(opened.units));
    const written = after(readEventDates(typed, { units: changed.units, ...context }), changed);
    expect(written.units.map(({ event }) => event)).toEqual(["2021-05-12", "2021-05-20"]);
  });

  it("shows what the colleague set in the fields that nobody has touched", () => {
    const [first, second] = opened.units;
    const changed = [{ ...first!, event: day("2021-05-12") }, second!];
    const typed = touch({}, { "DV-02": "20/5/2021" }, showEventDates(opened.units));
    expect(overlay(showEventDates(changed), typed)).toEqual({ "DV-01": "12/5/2021", "DV-02": "20/5/2021" });
  });

  it("takes a date away only where the box was emptied by this person", () => {
    const emptied = after(readEventDates({ "DV-01": "" }, { units: opened.units, ...context }), opened);
    expect(emptied.units.map(({ event }) => event)).toEqual([null, null]);
    const untouched = after(readEventDates({}, { units: opened.units, ...context }), opened);
    expect(untouched.units[0]?.event).toBe("2021-05-10");
  });

  it("keeps the colleague's report date when only the days of warning were typed", () => {
    const settings = { ...opened.settings, reportDate: day("2021-06-01") };
    const typed = touch({}, { warningDays: "9" }, showSettings(opened.settings));
    const written = after(readSettings(typed, { settings, ...context }), { ...opened, settings });
    expect(written.settings).toMatchObject({ reportDate: "2021-06-01", warningDays: 9 });
  });

  it("keeps the colleague's days off beside the one that is added, and takes out only the one pressed", () => {
    const theirs = { day: day("2021-04-30"), name: "Giải phóng miền Nam", kind: "off" as const };
    const own = { day: day("2021-09-02"), name: "Quốc khánh", kind: "off" as const };
    const workbook = { ...opened, holidays: [MAY_DAY, theirs] };
    const change = { ...NO_CHANGE, ...takeOut(addSpan(NO_CHANGE, [own]), MAY_DAY) };
    expect(after(readHolidays(change, context), workbook).holidays).toEqual([own, theirs]);
  });

  it("counts a field that was put back as untouched", () => {
    const shown = showSettings(opened.settings);
    const typed = touch({}, { warningDays: "9", preparedBy: "Nguyễn Thị A" }, shown);
    expect(touch(typed, { warningDays: shown.warningDays }, shown)).toEqual({ preparedBy: "Nguyễn Thị A" });
  });
});
