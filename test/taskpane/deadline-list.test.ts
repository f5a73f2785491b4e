import type { Dashboard } from "../../src/actions/dashboard";
import { makeReport } from "../../src/domain/report";
import { maintainEn } from "../../src/i18n/en/maintain";
import { maintainVi } from "../../src/i18n/vi/maintain";
import { sayError } from "../../src/taskpane/forms/field-error";
import { sayCongressDays, sayDeadline } from "../../src/taskpane/forms/typed-deadline";
import { calendarOf } from "../../src/domain/edit/calendar";
import { listDeadlines } from "../../src/taskpane/screens/Maintain/deadline-list/deadline-entries";
import { readDeadlineText } from "../../src/taskpane/screens/Maintain/deadline-list/read-deadline";
import {
  pasteDeadlines,
  readDeadlineList,
} from "../../src/taskpane/screens/Maintain/deadline-list/read-deadline-list";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TAY_HO = "Hội LHPN quận Tây Hồ";
const DONG_ANH = "Hội LHPN huyện Đông Anh";
const prepare = { section: "III.1", title: "Chuẩn bị văn kiện", shortTitle: "Chuẩn bị văn kiện" };
const tracker = makeTracker({
  units: [
    makeUnit("DV-01", TAY_HO, { shortName: "Tây Hồ", event: day("2021-04-15") }),
    makeUnit("DV-02", DONG_ANH, { shortName: "Đông Anh", event: day("2021-04-22") }),
  ],
  tasks: [
    makeNumberedTask(1, { ...prepare, unit: TAY_HO }),
    makeNumberedTask(2, { ...prepare, unit: DONG_ANH }),
    makeNumberedTask(3, { ...prepare, section: "V.2", unit: DONG_ANH }),
    makeNumberedTask(4, { title: "Dự toán kinh phí", shortTitle: "Dự toán kinh phí" }),
    makeNumberedTask(5, { unit: TAY_HO, dueKind: "before", due: day("2021-04-02") }),
    makeNumberedTask(6, { unit: TAY_HO, dueKind: "in", due: day("2021-04-30") }),
    makeNumberedTask(7, { unit: TAY_HO, dueKind: "relative", offset: -10, offsetUnit: "working day" }),
    makeNumberedTask(8, { unit: TAY_HO, state: "done", completedOn: day("2021-04-01") }),
  ],
});
const { judged } = makeReport(tracker, day("2021-03-28"));
const dashboard: Pick<Dashboard, "judged" | "tracker"> = { judged, tracker };
const entries = listDeadlines(dashboard, maintainVi.deadline);
const missing = entries.filter(({ isMissing }) => isMissing);
const [documents, , budget] = missing;
if (!documents || !budget) throw new Error("An entry is missing");

describe("a deadline typed into one box", () => {
  test.each([
    ["15/4/2021", { kind: "day", bound: "by", day: "2021-04-15" }],
    ["trước 15/4/2021", { kind: "day", bound: "before", day: "2021-04-15" }],
    ["trước ngày 15/4/2021", { kind: "day", bound: "before", day: "2021-04-15" }],
    ["chậm nhất là ngày 15/4/2021", { kind: "day", bound: "by", day: "2021-04-15" }],
    ["4/2021", { kind: "day", bound: "in", day: "2021-04-30" }],
    ["tháng 2 năm 2024", { kind: "day", bound: "in", day: "2024-02-29" }],
    ["quý II/2021", { kind: "day", bound: "in", day: "2021-06-30" }],
    ["-15", { kind: "relative", offset: -15, unit: "day" }],
    ["– 15 ngày", { kind: "relative", offset: -15, unit: "day" }],
    ["+10 ngày làm việc", { kind: "relative", offset: 10, unit: "working day" }],
    ["0", { kind: "relative", offset: 0, unit: "day" }],
    ["15 ngày trước Đại hội", { kind: "relative", offset: -15, unit: "day" }],
    ["sau ĐH 10 ngày", { kind: "relative", offset: 10, unit: "day" }],
    ["5 working days before the congress", { kind: "relative", offset: -5, unit: "working day" }],
  ])("is read: %s", (text, value) => {
    expect(readDeadlineText(text, 2021)).toEqual({ ok: true, value });
  });

  test.each([
    ["15", "Trước hay sau Đại hội? Gõ -15 (trước) hoặc +15 (sau)."],
    ["15/4", "Thiếu năm. Gõ đủ, ví dụ 15/4/2021."],
    ["31/4/2021", "Lịch không có ngày này; tháng đó chỉ đến ngày 30."],
    ["tháng 4", "Thiếu năm. Gõ thêm năm, ví dụ 4/2021 hoặc 15/4/2021."],
    ["hằng tháng", /^Không đọc được\. /],
    ["sau khi có kết luận", /^Không đọc được\. /],
    ["4/2121", /^Bảng chỉ nhận ngày từ năm 2000 đến năm 2099; năm 2121/],
  ])("is refused with how to mend it: %s", (text, sentence) => {
    const read = readDeadlineText(text, 2021);
    const said = read.ok ? "" : sayError(maintainVi, read.problem);
    if (typeof sentence === "string") expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  it("is read back in words, with the day that it comes to for each unit", () => {
    const count = { kind: "relative", offset: -15, unit: "day" } as const;
    const days = { congresses: documents.units, calendar: calendarOf(tracker) };
    expect(sayDeadline(maintainVi, count, String)).toBe("15 ngày trước Đại hội");
    expect(sayCongressDays(maintainVi, count, { ...days, language: "vi" })).toBe(
      "Tây Hồ 31/3, Đông Anh 07/4",
    );
    expect(sayDeadline(maintainEn, { ...count, offset: 1, unit: "working day" }, String)).toBe(
      "1 working day after the congress",
    );
    expect(sayCongressDays(maintainEn, count, { ...days, language: "en" })).toBe(
      "Tây Hồ 31 Mar, Đông Anh 7 Apr",
    );
  });
});

describe("the list of deadlines", () => {
  it("has each different piece of work once, by words and section, with its units", () => {
    const told = missing.map(({ section, title, units, ids }) => ({
      section,
      title,
      units: units.map(({ name }) => name).join(),
      ids: ids.join(),
    }));
    expect(told).toEqual([
      { section: "III.1", title: "Chuẩn bị văn kiện", units: "Tây Hồ,Đông Anh", ids: "NV-001,NV-002" },
      { section: "V.2", title: "Chuẩn bị văn kiện", units: "Đông Anh", ids: "NV-003" },
      { section: "", title: "Dự toán kinh phí", units: "", ids: "NV-004" },
    ]);
  });

  it("shows the deadlines that are there as they are typed", () => {
    const there = entries.filter(({ isMissing }) => !isMissing);
    expect(there.map(({ ids, text }) => `${ids.join()}: ${text}`)).toEqual([
      "NV-005: trước 02/4/2021",
      "NV-006: 4/2021",
      "NV-007: -10 ngày làm việc",
    ]);
    for (const { text } of there) expect(readDeadlineText(text, 2021).ok).toBe(true);
  });

  it("writes what was typed for all rows of its work, and touches no other", () => {
    const reading = readDeadlineList(
      { [documents.key]: "-15", [budget.key]: "4/2021" },
      { entries: missing, year: 2021 },
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    const { tasks } = reading.value.edit(tracker);
    expect(tasks.slice(0, 2)).toMatchObject([
      { dueKind: "relative", offset: -15, offsetUnit: "day", due: null },
      { dueKind: "relative", offset: -15, offsetUnit: "day", due: null },
    ]);
    expect(tasks[3]).toMatchObject({ dueKind: "in", due: "2021-04-30" });
    expect([tasks[2], ...tasks.slice(4)]).toEqual([tracker.tasks[2], ...tracker.tasks.slice(4)]);
  });

  it("takes a deadline away where its box was emptied", () => {
    const [before] = entries.filter(({ ids }) => ids.includes("NV-005"));
    const reading = readDeadlineList({ [before?.key ?? ""]: " " }, { entries, year: 2021 });
    if (!reading.ok) throw new Error("not read");
    expect(reading.value.edit(tracker).tasks[4]).toMatchObject({ dueKind: "none", due: null });
  });

  it("refuses days from the congress by name for work that has none", () => {
    const reading = readDeadlineList({ [budget.key]: "-15" }, { entries: missing, year: 2021 });
    const problem = reading.ok ? undefined : reading.problem[budget.key];
    expect(problem && sayError(maintainVi, problem)).toBe(
      "“Dự toán kinh phí” là việc chung, không theo Đại hội của đơn vị nào. Hãy gõ ngày hoặc tháng.",
    );
  });

  it("is filled by a pasted column from a box on, an empty cell leaving its box, and says how many lines are left over", () => {
    const { texts, left } = pasteDeadlines(
      missing,
      documents.key,
      "Thời hạn\r\n15/4/2021\r\n\r\n4/2021\r\n-3\r\n",
    );
    expect(texts).toEqual({ [documents.key]: "15/4/2021", [budget.key]: "4/2021" });
    expect(left).toBe(1);
  });

  it("is about chosen rows alone where some were chosen, with a deadline or without", () => {
    const chosen = listDeadlines(dashboard, maintainVi.deadline, ["NV-002", "NV-005", "NV-008"]);
    expect(chosen.map(({ ids }) => ids.join())).toEqual(["NV-002", "NV-005", "NV-008"]);
  });
});
