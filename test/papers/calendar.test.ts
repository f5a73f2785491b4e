import ICAL from "ical.js";
import { writeCalendar } from "../../src/ics/write-calendar";
import { listCalendarNames, listDeadlines } from "../../src/papers/calendar/list-deadlines";
import type { Tracker } from "../../src/domain/tracker";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const due = { dueKind: "by", due: day("2021-04-29") } as const;

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ")],
  tasks: [
    makeNumberedTask(1, { ...due, unit: "Tây Hồ", title: "Nộp “đề án”; gồm 2 phần, bản ký\ntên" }),
    makeNumberedTask(2, { ...due, lead: "Ban Tổ chức", support: "Báo Phụ nữ; tây hồ" }),
    makeNumberedTask(3, { ...due, unit: "Tây Hồ", state: "done", completedOn: day("2021-04-19") }),
    makeNumberedTask(4, { unit: "Tây Hồ" }),
    makeNumberedTask(5, { ...due, follower: "Chị Hoa" }),
  ],
});

/** The events that another library reads out of a calendar file. */
function eventsOf(of: Tracker, name: string, now = new Date("2021-04-20T09:00:00Z")): ICAL.Event[] {
  const text = writeCalendar(name, listDeadlines(of, name, { today: TODAY, language: "vi" }), now);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("a calendar file", () => {
  it("has the open deadlines that somebody has, leads, supports or follows", () => {
    expect(eventsOf(tracker, "Tây Hồ").map(({ uid }) => uid)).toEqual([
      "71%2FKH-BTV%2FNV-001@tien-do",
      "71%2FKH-BTV%2FNV-002@tien-do",
    ]);
    expect(eventsOf(tracker, "Chị Hoa")).toHaveLength(1);
  });

  it("keeps whole names, and days without a time", () => {
    const [first] = eventsOf(tracker, "Tây Hồ");
    expect(first?.summary).toBe("Nộp “đề án”; gồm 2 phần, bản ký tên (Tây Hồ)");
    expect([first?.startDate.isDate, first?.startDate.toString()]).toEqual([true, "2021-04-29"]);
  });

  it("reminds on the mornings of the first day of warning and of the last working day before", () => {
    const [first] = eventsOf(tracker, "Tây Hồ");
    const alarms = first?.component.getAllSubcomponents("valarm") ?? [];
    const triggers = alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    expect(triggers).toEqual(["-P6DT16H", "-PT16H"]);
  });

  it("made again after an extension has the same ids and goes before the earlier one", () => {
    const later = {
      ...tracker,
      tasks: tracker.tasks.map((task) => ({ ...task, extendedTo: day("2021-05-10") })),
    };
    const [before] = eventsOf(tracker, "Tây Hồ");
    const [after] = eventsOf(later, "Tây Hồ", new Date("2021-04-21T09:00:00Z"));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.startDate.toString()).toBe("2021-05-10");
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  it("has an id of its own for each task: without a number, under a doubled code, and without one", () => {
    const unnumbered = (planTitle: string): Tracker => ({
      ...tracker,
      settings: { ...tracker.settings, planNumber: "", planTitle },
    });
    const [first] = eventsOf(unnumbered("Kế hoạch năm"), "Tây Hồ");
    const [second] = eventsOf(unnumbered("Kế hoạch quý"), "Tây Hồ");
    expect(first?.uid).not.toBe(second?.uid);
    const odd = (ids: readonly string[]): string[] =>
      eventsOf(
        makeTracker({
          units: [makeUnit("DV-01", "Tây Hồ")],
          tasks: ids.map((id, index) => ({
            ...makeNumberedTask(index, { ...due, unit: "Tây Hồ", title: `Việc ${index}` }),
            id,
          })),
        }),
        "Tây Hồ",
      ).map(({ uid }) => uid);
    expect(new Set(odd(["NV-001", "NV-001", "", ""])).size).toBe(4);
    // Sent anew, they are the same.
    expect(odd(["NV-001", "NV-001", ""])).toEqual(odd(["NV-001", "NV-001", "", ""]).slice(0, 3));
  });

  it("is of everybody that leads a task together", () => {
    const joined = { ...tracker, tasks: [makeNumberedTask(1, { ...due, lead: "Ban Tổ chức; Tây Hồ" })] };
    expect(eventsOf(joined, "Tây Hồ")).toHaveLength(1);
  });

  it("can be made for everybody that the lists and rows name", () => {
    expect(listCalendarNames(tracker)).toEqual(["Tây Hồ", "Chị Hoa"]);
  });
});
