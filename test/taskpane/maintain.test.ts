import type { Edit } from "../../src/domain/edit/edit";
import type { Tracker } from "../../src/domain/tracker";
import { maintainEn } from "../../src/i18n/en/maintain";
import { maintainVi } from "../../src/i18n/vi/maintain";
import { readAddTask } from "../../src/taskpane/screens/Maintain/read-add-task";
import { readAssign } from "../../src/taskpane/screens/Maintain/Assign";
import { NO_SHIFT_YET, readShift, type ShiftValues } from "../../src/taskpane/screens/Maintain/read-shift";
import { pasteDates, readEventDates } from "../../src/taskpane/screens/Maintain/event-date-list";
import { readExtend } from "../../src/taskpane/screens/Maintain/Extend";
import { readDayText } from "../../src/taskpane/forms/day-text";
import { sayError, type FormReading } from "../../src/taskpane/forms/field-error";
import { advance, AT_FORM } from "../../src/taskpane/forms/flow";
import { readNameList, readNames, sortNames } from "../../src/taskpane/forms/names";
import { NO_CHANGE, readHolidays } from "../../src/taskpane/screens/Maintain/holiday-list";
import { readMarkDone } from "../../src/taskpane/screens/Maintain/MarkDone";
import { readMergeBodies } from "../../src/taskpane/screens/Maintain/MergeBodies";
import { groupDifferences } from "../../src/taskpane/forms/preview/group-differences";
import { hasEntries } from "../../src/taskpane/screens/Maintain/RemoveUnit";
import { readEditUnit, showUnit } from "../../src/taskpane/screens/Maintain/EditUnit";
import { likelySource, readRollOut } from "../../src/taskpane/screens/Maintain/RollOut";
import { readSendBack } from "../../src/taskpane/screens/Maintain/SendBack";
import { readSettings, showSettings } from "../../src/taskpane/screens/Maintain/read-settings";
import { EVERY_TASK, filterTasks } from "../../src/domain/task-view";
import { makeReport } from "../../src/domain/report";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const tracker = makeTracker({
  units: [
    makeUnit("DV-01", "Hội LHPN quận Tây Hồ", { event: day("2021-05-10"), pilot: "yes" }),
    makeUnit("DV-02", "Hội LHPN huyện Đông Anh"),
  ],
  tasks: [
    makeNumberedTask(1, { unit: "Hội LHPN quận Tây Hồ", dueKind: "by", due: day("2021-04-29") }),
    makeNumberedTask(2, { unit: "Hội LHPN quận Tây Hồ", state: "done", completedOn: day("2021-04-01") }),
    makeNumberedTask(3, { lead: "Văn phòng", title: "Dự toán kinh phí" }),
  ],
});
const context = { tracker, year: 2021, ids: ["NV-001", "NV-003"] };

function editOf(reading: FormReading): Edit {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value.edit;
}

function after(reading: FormReading, before: Tracker = tracker): Tracker {
  return editOf(reading)(before);
}

function codesOf(reading: FormReading): Record<string, string> {
  if (reading.ok) return {};
  return Object.fromEntries(Object.entries(reading.problem).map(([field, { code }]) => [field, code]));
}

describe("a day typed into a form", () => {
  it.each([
    "2/4/2021",
    "02/04/2021",
    "2.4.2021",
    " 2-4-2021 ",
    "2021-04-02",
    "ngày 2 tháng 4 năm 2021",
    "2 thang 4 nam 2021",
  ])("is read: %s", (text) => {
    expect(readDayText(text, 2021)).toEqual({ ok: true, value: "2021-04-02" });
  });

  it.each([
    ["", "day-missing", undefined],
    ["2/4", "day-no-year", "2/4/2021"],
    ["2/4/21", "day-short-year", "2/4/2021"],
    ["31/4", "day-impossible", "30"],
    ["31/4/21", "day-impossible", "30"],
    ["29/2", "day-no-year", "29/2/2024"],
    ["4/25/2021", "day-month-first", "25/4/2021"],
    ["31/2/2021", "day-impossible", "28"],
    ["29/2/2020x", "day-unreadable", undefined],
    ["30/2/2020", "day-impossible", "29"],
    ["2/4/2201", "day-far-year", "2201"],
    ["31/12/1999", "day-far-year", "1999"],
    ["1/1/2100", "day-far-year", "2100"],
    ["mồng 3", "day-unreadable", undefined],
    ["13/13/2021", "day-unreadable", undefined],
  ])("is refused with how to mend it: %j", (text, code, at) => {
    const read = readDayText(text, 2021);
    expect(read.ok ? null : read.problem).toEqual(at === undefined ? { code } : { code, at });
  });

  it("is refused in one sentence of each language", () => {
    const error = { code: "day-month-first", at: "25/4/2021" } as const;
    expect(sayError(maintainVi, error)).toBe("Không có tháng đó. Gõ ngày trước, tháng sau: 25/4/2021.");
    expect(sayError(maintainEn, error)).toBe(
      "There is no such month. Type the day first, then the month: 25/4/2021.",
    );
  });
});

describe("the form that shifts deadlines", () => {
  const read = (values: Partial<ShiftValues>, ids = context.ids): FormReading =>
    readShift({ ...NO_SHIFT_YET, ...values }, { ...context, ids });

  it("shifts in both directions, clears, and refuses where nothing would move", () => {
    expect(after(read({ count: "3", direction: "earlier" })).tasks[0]?.due).toBe("2021-04-26");
    expect(after(read({ count: "3" })).tasks[0]?.due).toBe("2021-05-02");
    expect(after(read({ how: "clear" })).tasks[0]).toMatchObject({ dueKind: "none", due: null });
    expect(codesOf(read({ count: "3" }, ["NV-003"]))).toEqual({ tasks: "none-movable" });
    expect(codesOf(read({ count: "0" }))).toEqual({ count: "no-count" });
  });

  it("says every field that is wrong at once", () => {
    expect(codesOf(read({ count: "ba" }, []))).toEqual({ tasks: "no-tasks", count: "no-count" });
  });
});

describe("extending", () => {
  it("needs a reason and a day later than the one in force, and names the tasks it is not for", () => {
    const reading = readExtend({ day: "29/4/2021", reason: " " }, { ...context, ids: ["NV-001"] });
    expect(reading).toEqual({
      ok: false,
      problem: { day: { code: "not-later", at: "NV-001" }, reason: { code: "no-reason" } },
    });
    const extended = readExtend({ day: "30/4/2021", reason: "CV 12" }, { ...context, ids: ["NV-001"] });
    expect(after(extended).tasks[0]).toMatchObject({ due: "2021-04-29", extendedTo: "2021-04-30" });
    expect(extended).toMatchObject({ value: { reason: "CV 12" } });
  });
});

describe("work handed in", () => {
  it("is marked with its day and evidence", () => {
    const onThe20th = { ...context, today: day("2021-04-20") };
    const done = after(readMarkDone({ day: "20/4/2021", product: "BC 15" }, onThe20th)).tasks[0];
    expect(done).toMatchObject({ state: "done", completedOn: "2021-04-20", product: "BC 15" });
    const earlier = after(readMarkDone({ day: "16/4/2021", product: "" }, onThe20th)).tasks[0];
    expect(earlier).toMatchObject({ completedOn: "2021-04-16" });
    expect(codesOf(readMarkDone({ day: "21/4/2021", product: "" }, onThe20th))).toEqual({
      day: "day-not-come",
    });
  });

  it("is sent back only where it was done", () => {
    const back = readSendBack("thiếu biên bản", { ...context, ids: ["NV-001", "NV-002"] });
    const { tasks } = after(back);
    expect(tasks.map(({ state }) => state)).toEqual(["not-started", "in-progress", "not-started"]);
    expect(codesOf(readSendBack("", { ...context, ids: ["NV-001"] }))).toEqual({
      tasks: "none-done",
      reason: "no-reason",
    });
  });
});

describe("assigning", () => {
  it("spells known names as the lists do and adds new ones to the bodies", () => {
    const changed = after(
      readAssign({ lead: "hội lhpn huyện đông anh", support: "Ban Tuyên giáo\n", how: "add" }, context),
    );
    expect(changed.tasks[0]).toMatchObject({ lead: "Hội LHPN huyện Đông Anh", support: "Ban Tuyên giáo" });
    expect(changed.bodies.map(({ name }) => name)).toEqual(["Ban Tuyên giáo"]);
  });

  it("asks for something to do", () => {
    expect(codesOf(readAssign({ lead: "", support: "", how: "add" }, context))).toEqual({
      lead: "nothing-chosen",
    });
  });
});

describe("adding a task", () => {
  const values = {
    task: "Báo cáo\nnhanh",
    stream: "",
    forWhom: "each",
    units: [],
    lead: "",
    support: "",
    due: "-5",
  } as const;

  it("writes a row for each unit, led by itself, or one of common work", () => {
    const added = after(readAddTask(values, context)).tasks.slice(3);
    expect(added.map(({ id, title, unit, lead, offset }) => [id, title, unit, lead, offset])).toEqual([
      ["NV-004", "Báo cáo nhanh", "Hội LHPN quận Tây Hồ", "Hội LHPN quận Tây Hồ", -5],
      ["NV-005", "Báo cáo nhanh", "Hội LHPN huyện Đông Anh", "Hội LHPN huyện Đông Anh", -5],
    ]);
    const common = after(readAddTask({ ...values, forWhom: "common", due: "" }, context)).tasks.slice(3);
    expect(common).toMatchObject([{ unit: "", lead: "", dueKind: "none" }]);
  });

  it("takes several supporting bodies from one line", () => {
    const added = after(
      readAddTask({ ...values, due: "", forWhom: "common", support: "Văn phòng; Ban Tổ chức" }, context),
    );
    expect(added.tasks[3]?.support).toBe("Văn phòng; Ban Tổ chức");
    expect(added.bodies.map(({ name }) => name)).toEqual(["Văn phòng", "Ban Tổ chức"]);
  });

  it("belongs to the stream that was chosen, and to none where none was", () => {
    const streamOf = (stream: "" | "logistics"): unknown =>
      after(readAddTask({ ...values, due: "4/2021", forWhom: "common", stream }, context)).tasks[3]?.stream;
    expect([streamOf("logistics"), streamOf("")]).toEqual(["logistics", null]);
  });

  it("refuses words that no cell can hold, at their field", () => {
    const reading = readAddTask({ ...values, task: "x".repeat(32_768) }, context);
    expect(reading.ok ? null : reading.problem).toEqual({ task: { code: "text-too-long", at: "32768" } });
  });

  it("asks for its words and its units", () => {
    expect(codesOf(readAddTask({ ...values, task: " ", forWhom: "some", due: "2/4" }, context))).toEqual({
      task: "no-title",
      units: "no-units",
      due: "day-no-year",
    });
    expect(codesOf(readAddTask({ ...values, forWhom: "common" }, context))).toEqual({
      due: "deadline-no-unit",
    });
  });
});

describe("a lead or support that is typed", () => {
  const bodies = [
    {
      code: "DM-01",
      name: "Ban Tổ chức - Kiểm tra",
      shortName: "Ban TCKT",
      otherNames: "TCKT; Ban Tổ chức cán bộ",
    },
    { code: "DM-02", name: "Ủy ban xã A", shortName: "", otherNames: "" },
  ].map((body) => ({ ...body, contact: "", email: "" }));
  const known = {
    ...tracker,
    units: tracker.units.map((unit, index) => ({ ...unit, shortName: ["Tây Hồ", "Đông Anh"][index] ?? "" })),
    bodies,
  };
  const own = { ...context, tracker: known };

  test.each([
    ["Ban Tổ chức – Kiểm tra", "Ban Tổ chức - Kiểm tra"],
    ["tckt", "Ban Tổ chức - Kiểm tra"],
    ["ban  tckt", "Ban Tổ chức - Kiểm tra"],
    ["Uỷ ban xã A", "Ủy ban xã A"],
    ["tây hồ", "Hội LHPN quận Tây Hồ"],
    ["Sở\u00A0Y tế", "Sở Y tế"],
  ])("as “%s” is “%s”", (typed, meant) => {
    const assigned = after(readAssign({ lead: typed, support: "", how: "add" }, own), known);
    expect(assigned.tasks[0]?.lead).toBe(meant);
    const supported = after(readAssign({ lead: "", support: typed, how: "replace" }, own), known);
    expect(supported.tasks[2]?.support).toBe(meant);
    const isNew = meant === "Sở Y tế";
    expect(assigned.bodies.map(({ name }) => name)).toEqual([
      ...bodies.map(({ name }) => name),
      ...(isNew ? ["Sở Y tế"] : []),
    ]);
  });

  it("leads a new task under the name of the list", () => {
    const values = {
      ...{ task: "Việc mới", stream: "" as const, forWhom: "common" as const, units: [], lead: "TCKT" },
      ...{ support: "uỷ ban xã a\nBan TCKT", due: "" },
    };
    const added = after(readAddTask(values, own), known);
    expect(added.tasks.at(-1)).toMatchObject({ lead: "Ban Tổ chức - Kiểm tra", support: "Ủy ban xã A" });
    expect(added.bodies).toEqual(bodies);
  });
});

describe("units", () => {
  it("are read from a pasted list with numbers, bullets and table cells", () => {
    expect(readNames("1. Hội LHPN xã A;\r\n- Hội LHPN xã B\n\n3\tHội LHPN xã C\t12\n")).toEqual([
      "Hội LHPN xã A",
      "Hội LHPN xã B",
      "Hội LHPN xã C",
    ]);
  });

  it("are read from a table by its column of names, its header and lines without a name left out and counted", () => {
    const table =
      "STT\tKhối\tTên đơn vị\nI\tKhối quận\t\n1\tKhối quận\tBa Đình\n2\tKhối xã\tHội LHPN xã A\n3\t\t\n";
    expect(readNameList(table)).toEqual({ names: ["Ba Đình", "Hội LHPN xã A"], left: 3 });
    expect(readNameList("Danh sách đơn vị\nHội LHPN xã A")).toEqual({ names: ["Hội LHPN xã A"], left: 1 });
    expect(readNameList("STT\tTên đơn vị")).toEqual({ names: [], left: 1 });
    expect(readNameList("I\tBa Đình\nII\tĐống Đa").names).toEqual(["Ba Đình", "Đống Đa"]);
    expect(sortNames(`${table}Tây Hồ\n12`, [{ name: "Ba Đình" }])).toEqual({
      fresh: ["Hội LHPN xã A", "Tây Hồ"],
      left: 5,
    });
  });

  it("are the same whatever spaces a web page or a Word file put into their names", () => {
    expect(readNames("Hội LHPN\u00A0quận  Tây\u200B Hồ")).toEqual(["Hội LHPN quận Tây Hồ"]);
    expect(sortNames("Hội LHPN quận Tây Hồ", [{ name: "Hội\u00A0LHPN quận  Tây Hồ" }]).fresh).toEqual([]);
    const typed = readEditUnit(
      { ...showUnit("DV-01", tracker), name: "Hội LHPN\u00A0huyện Đông  Anh" },
      context,
    );
    expect(codesOf(typed)).toEqual({ name: "name-taken" });
  });

  it("are known by their short names and in other spellings", () => {
    const units = [{ name: "Hội LHPN xã Hòa An", shortName: "Hòa An" }];
    const { fresh, left } = sortNames("Hội LHPN xã Hoà An\nhoà an\nHội LHPN xã Hòa Ân", units);
    expect([fresh, left]).toEqual([["Hội LHPN xã Hòa Ân"], 2]);
    expect(
      pasteDates({}, tracker.units, "DV-02", "Hội LHPN quận Tây Hồ".normalize("NFD") + "\t12/5/2021\n").texts,
    ).toEqual({
      "DV-01": "12/5/2021",
    });
  });

  it("take over the tasks of a pilot, new ones and those already there", () => {
    expect(likelySource(tracker)).toBe("Hội LHPN quận Tây Hồ");
    const values = {
      from: "Hội LHPN quận Tây Hồ",
      newNames: "Hội LHPN quận Ba Đình\nHội LHPN quận Ba Đình",
      group: "Khối quận",
      existing: ["Hội LHPN huyện Đông Anh"],
      keepDays: false,
    };
    const rolled = after(readRollOut(values, context));
    expect(rolled.units[2]).toMatchObject({ code: "DV-03", shortName: "Ba Đình", group: "Khối quận" });
    expect(rolled.tasks.slice(3).map(({ unit, due }) => [unit, due])).toEqual([
      ["Hội LHPN huyện Đông Anh", null],
      ["Hội LHPN huyện Đông Anh", null],
      ["Hội LHPN quận Ba Đình", null],
      ["Hội LHPN quận Ba Đình", null],
    ]);
    expect(codesOf(readRollOut({ ...values, newNames: "", existing: [] }, context))).toEqual({
      newNames: "no-units",
    });
  });

  it("get their congress dates in one list, pasted as a column where wanted", () => {
    const pasted = pasteDates({}, tracker.units, "DV-01", "12/5/2021\r\n20.5.2021\r\n");
    const dated = after(readEventDates(pasted.texts, { units: tracker.units, year: 2021 }));
    expect(dated.units.map(({ event }) => event)).toEqual(["2021-05-12", "2021-05-20"]);
    const wrong = readEventDates({ "DV-01": "", "DV-02": "5/20/2021" }, { units: tracker.units, year: 2021 });
    expect(codesOf(wrong)).toEqual({ "DV-02": "day-month-first" });
  });

  it("get dates pasted with names by these, in full, in short or without accents, wherever the paste began", () => {
    const list =
      "Đơn vị\tNgày Đại hội\n1\tdong anh\t20/5/2021\n2\tHội LHPN  Quận Tây\u00A0Hồ\t12/5/2021\tgiữ\n";
    expect(pasteDates({ "DV-01": "1/5/2021" }, tracker.units, "DV-02", list)).toEqual({
      texts: { "DV-01": "12/5/2021", "DV-02": "20/5/2021" },
      unmatched: [],
    });
  });

  it("are told which pasted names belong to none of them, and none is filled in for another", () => {
    const list = "Ba Đình\t10/5/2021\nTây Hồ\t12/5/2021\nĐông Anh\t\n";
    expect(pasteDates({ "DV-02": "1/5/2021" }, tracker.units, "DV-01", list)).toEqual({
      texts: { "DV-01": "12/5/2021", "DV-02": "1/5/2021" },
      unmatched: ["Ba Đình"],
    });
    const twins = [
      makeUnit("DV-01", "Hội LHPN xã Kim Sơn", { shortName: "Xã Kim Sơn" }),
      makeUnit("DV-02", "Hội LHPN phường Kim Sơn", { shortName: "Phường Kim Sơn" }),
    ];
    expect(pasteDates({}, twins, "DV-01", "Kim Sơn\t10/5/2021\nphường Kim Sơn\t11/5/2021")).toEqual({
      texts: { "DV-02": "11/5/2021" },
      unmatched: ["Kim Sơn"],
    });
  });

  it("are renamed to a name that no other has", () => {
    const first = showUnit("DV-01", tracker);
    const taken = readEditUnit({ ...first, name: "HỘI LHPN huyện Đông Anh" }, context);
    expect(codesOf(taken)).toEqual({ name: "name-taken" });
    expect(codesOf(readMergeBodies({ from: "DM-01", into: "DM-01" }))).toEqual({ into: "same-body" });
  });

  it("are put into a group and marked as pilots, and the mark is taken off again", () => {
    const first = showUnit("DV-01", tracker);
    const marked = after(readEditUnit({ ...first, group: " Khối quận ", pilot: true }, context));
    expect(marked.units[0]).toEqual({ ...tracker.units[0], group: "Khối quận", pilot: "yes" });
    expect(marked.units[1]).toEqual(tracker.units[1]);
    const shown = showUnit("DV-01", marked);
    expect(shown).toMatchObject({ group: "Khối quận", pilot: true });
    const taken = readEditUnit({ ...shown, pilot: false }, { ...context, tracker: marked });
    expect(taken.ok && taken.value.edit(marked).units[0]?.pilot).toBe("no");
    expect(codesOf(readEditUnit(showUnit("", tracker), context))).toEqual({ unit: "no-unit" });
  });

  it("are known to hold entered work before they go", () => {
    expect(tracker.tasks.map(hasEntries)).toEqual([false, true, false]);
  });
});

describe("settings", () => {
  it("write only what was changed", () => {
    const shown = showSettings(tracker.settings);
    const reading = readSettings(
      { ...shown, reportDate: "", warningDays: "10", strict: true, planDate: "20/1/2021" },
      { settings: tracker.settings, year: 2021 },
    );
    expect(after(reading).settings).toEqual({
      ...tracker.settings,
      reportDate: null,
      warningDays: 10,
      strictBefore: "yes",
      planDate: "2021-01-20",
    });
    const wrong = readSettings(
      { ...shown, reportDate: "2/4", warningDays: "61", planDate: "31/2/2021" },
      { settings: tracker.settings, year: 2021 },
    );
    expect(codesOf(wrong)).toEqual({
      reportDate: "day-no-year",
      warningDays: "warning-days",
      planDate: "day-impossible",
    });
  });

  it("add a break day by day in order, and tell a day anew in its row", () => {
    const holidays = [{ day: day("2021-05-01"), name: "Cũ", kind: "off" as const }];
    const span = { ...NO_CHANGE, from: "30/4/2021", to: "2/5/2021", name: "Lễ" };
    const added = after(readHolidays(span, context), { ...tracker, holidays });
    expect(added.holidays.map(({ day: each, name }) => [each, name])).toEqual([
      ["2021-05-01", "Lễ"],
      ["2021-04-30", "Lễ"],
      ["2021-05-02", "Lễ"],
    ]);
    const reversed = { ...NO_CHANGE, from: "2/5/2021", to: "1/5/2021" };
    expect(codesOf(readHolidays(reversed, context))).toEqual({ to: "days-reversed" });
  });

  it("take along a break that is typed but not yet in the list, and point at one that cannot be read", () => {
    expect(codesOf(readHolidays({ ...NO_CHANGE, from: "30/4", name: "Lễ" }, context))).toEqual({
      from: "day-no-year",
    });
    expect(codesOf(readHolidays({ ...NO_CHANGE, name: "Lễ" }, context))).toEqual({ from: "day-missing" });
  });
});

describe("the list of tasks", () => {
  const listing = { tracker, ...makeReport(tracker, day("2021-04-20")) };
  const found = (filter: Partial<typeof EVERY_TASK>): string[] =>
    filterTasks(listing, { ...EVERY_TASK, ...filter }).map(({ task }) => task.id);

  it("is narrowed by unit, flag, and words without their marks", () => {
    expect(found({ unit: "Hội LHPN quận Tây Hồ" })).toEqual(["NV-001", "NV-002"]);
    expect(found({ unit: "" })).toEqual(["NV-003"]);
    expect(found({ flag: "no-deadline" })).toEqual(["NV-003"]);
    expect(found({ words: "du toan" })).toEqual(["NV-003"]);
    expect(found({ words: "van phong", unit: "Hội LHPN quận Tây Hồ" })).toEqual([]);
  });
});

describe("the preview", () => {
  it("tells what is new and what goes from what changes", () => {
    const rows = groupDifferences(
      [
        { id: "NV-001", field: "Hạn", before: "", after: "02/4/2021" },
        { id: "NV-001", field: "Kiểu hạn", before: "chưa có", after: "trước" },
        { id: "NV-002", field: "Nhiệm vụ", before: "Nhiệm vụ: A · Đơn vị: B", after: "" },
        { id: "NV-004", field: "Nhiệm vụ", before: "", after: "Nhiệm vụ: C" },
        { id: "NV-003", field: "Ghi chú", before: "cũ", after: "" },
      ],
      new Set(["NV-001", "NV-002", "NV-003"]),
    );
    expect(rows.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "NV-001 changed",
      "NV-002 removed",
      "NV-004 added",
      "NV-003 changed",
    ]);
  });
});

describe("the way from a form to the work done", () => {
  const chosen = { edit: (same: Tracker) => same, title: "Thử", reason: "" };
  const plan = { differences: [], changes: [], undoable: true, before: tracker, after: tracker };
  const seen = null;

  it("writes nothing before it was confirmed", () => {
    const preview = [{ type: "look", chosen, seen } as const, { type: "seen", plan } as const].reduce(
      advance,
      AT_FORM,
    );
    expect(preview.step).toBe("preview");
    expect(advance(preview, { type: "back" })).toEqual(AT_FORM);
    expect(advance(AT_FORM, { type: "confirm" })).toEqual(AT_FORM);
    expect(advance(preview, { type: "confirm" }).step).toBe("running");
  });

  it("comes back to the preview with the problem, to be tried again", () => {
    const running = { step: "running", chosen, plan, seen } as const;
    const failed = advance(running, { type: "failed", problem: { code: "cell-edit-mode" } });
    expect(failed).toMatchObject({ step: "preview", problem: { code: "cell-edit-mode" } });
  });
});
