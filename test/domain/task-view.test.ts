import { emptyRecord } from "../../src/domain/fields/field";
import { BODY_FIELDS } from "../../src/domain/fields/fields";
import { countDone, makeReport } from "../../src/domain/report";
import { listStandings, UNLISTED, worstFirst, type StandingBy } from "../../src/domain/standing";
import { groupByLead, groupByUnit } from "../../src/domain/summary-group";
import {
  dropGone,
  EVERY_TASK,
  filterTasks,
  groupTasks,
  listFollowers,
  orderTasks,
  type TaskFilter,
} from "../../src/domain/task-view";
import { isDueThisWeek } from "../../src/domain/this-week";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

// 20 April 2021 was a Tuesday: its week ends on Sunday, 25 April.
const TUESDAY = day("2021-04-20");

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh"), makeUnit("DV-03", "Ba Vì")],
  bodies: [{ ...emptyRecord(BODY_FIELDS), code: "DM-01", name: "Văn phòng" }],
  tasks: [
    makeNumberedTask(1, { unit: "Tây Hồ", lead: "Tây Hồ", dueKind: "by", due: day("2021-04-25") }),
    makeNumberedTask(2, { unit: "Tây Hồ", lead: "Tây Hồ", state: "done", completedOn: day("2021-04-01") }),
    makeNumberedTask(3, { unit: "Đông Anh", lead: "Văn phòng", dueKind: "by", due: day("2021-04-10") }),
    makeNumberedTask(4, { unit: "Đông Anh", lead: "Ban lạ", state: "not-applicable", stream: "logistics" }),
    makeNumberedTask(5, {
      unit: "",
      lead: "Văn phòng",
      dueKind: "by",
      due: day("2021-04-26"),
      follower: "Chị Hà",
    }),
    makeNumberedTask(6, {
      unit: "Xã lạ",
      lead: "",
      dueKind: "by",
      due: day("2021-04-19"),
      follower: "chị hà",
    }),
  ],
});
const listing = { tracker, ...makeReport(tracker, TUESDAY) };
const found = (filter: Partial<TaskFilter>): string[] =>
  filterTasks(listing, { ...EVERY_TASK, ...filter }).map(({ task }) => task.id);

describe("how units and leads stand", () => {
  const said = (by: StandingBy): unknown[] =>
    worstFirst(listStandings(tracker, listing, by)).map(({ key, share, counts }) => [
      key,
      `${share.done}/${share.of}`,
      counts.overdue,
    ]);

  it("is told with the worst first, who has no rows left out, and rows of nobody and of strangers apart", () => {
    // Đông Anh's row that does not apply is no part of its x/y.
    expect(said("unit")).toEqual([
      ["Đông Anh", "0/1", 1],
      [UNLISTED, "0/1", 1],
      ["", "0/1", 0],
      ["Tây Hồ", "1/2", 0],
    ]);
    expect(said("lead")).toEqual([
      ["Văn phòng", "0/2", 1],
      ["", "0/1", 1],
      ["Tây Hồ", "1/2", 0],
      [UNLISTED, "0/0", 0],
    ]);
  });

  it("is counted as the summary counts, and each bar's rows are those its list shows", () => {
    const units = listStandings(tracker, listing, "unit");
    const summary = groupByUnit(tracker, listing);
    expect(units.map(({ counts }) => counts)).toEqual([
      summary.units[0],
      summary.units[1],
      summary.common,
      summary.notInList,
    ]);
    const leads = listStandings(tracker, listing, "lead");
    expect(leads.find(({ key }) => key === "Văn phòng")?.counts).toEqual(
      groupByLead(tracker, listing).bodies[0],
    );
    for (const { key, rows, counts, share } of units) {
      expect(found({ unit: key })).toEqual(rows.map(({ task }) => task.id));
      expect(countDone(counts)).toBe(share.done);
    }
  });
});

describe("a list of tasks", () => {
  it("is narrowed by unit, lead, follower, flag, stream and week, together", () => {
    expect(found({ unit: "" })).toEqual(["NV-005"]);
    expect(found({ unit: UNLISTED })).toEqual(["NV-006"]);
    expect(found({ lead: "Văn phòng" })).toEqual(["NV-003", "NV-005"]);
    expect(found({ follower: "Chị Hà" })).toEqual(["NV-005", "NV-006"]);
    expect(found({ flag: "overdue", lead: "Văn phòng" })).toEqual(["NV-003"]);
    expect(found({ stream: "logistics" })).toEqual(["NV-004"]);
    expect(found({ unit: "Ba Vì" })).toEqual([]);
  });

  it("takes words without marks or case, in any order", () => {
    expect(found({ words: "ANH dong" })).toEqual(["NV-003", "NV-004"]);
    expect(found({ words: "nv-003" })).toEqual(["NV-003"]);
    expect(found({ words: "chi ha van phong" })).toEqual(["NV-005"]);
    expect(found({ words: " " })).toHaveLength(6);
    expect(found({ words: "không có" })).toEqual([]);
  });

  it("calls a week what the sheet of the week does: until Sunday, without what is overdue or done", () => {
    expect(found({ week: true })).toEqual(["NV-001"]);
    const sunday = makeReport(tracker, day("2021-04-25"));
    expect(sunday.judged.filter((each) => isDueThisWeek(each, sunday.reportDate))).toHaveLength(1);
    expect(listing.judged.some((each) => isDueThisWeek(each, { raw: "mai" }))).toBe(false);
  });

  it("is sorted with the most urgent first and what has no days last", () => {
    const ids = orderTasks(listing.judged, "urgency").map(({ task }) => task.id);
    expect(ids).toEqual(["NV-003", "NV-006", "NV-001", "NV-005", "NV-002", "NV-004"]);
  });

  it("is parted by unit, flag or stream, each task once", () => {
    const parted = (by: "unit" | "flag" | "stream"): unknown[] =>
      groupTasks(listing, listing.judged, by).map(({ key, tasks }) => [key, tasks.length]);
    expect(parted("unit")).toEqual([
      ["Tây Hồ", 2],
      ["Đông Anh", 2],
      ["", 1],
      [UNLISTED, 1],
    ]);
    expect(parted("stream")).toEqual([
      ["logistics", 1],
      ["direction", 5],
    ]);
    expect(parted("flag").map((group) => (group as unknown[])[0])).toContain("overdue");
    expect(groupTasks(listing, [], "none")).toEqual([]);
  });

  it("knows who follows something, once each", () => {
    expect(listFollowers(listing.judged)).toEqual(["Chị Hà"]);
  });
});

describe("a filter by people", () => {
  const listing = { tracker, ...makeReport(tracker, TUESDAY) };

  it("drops those whom nothing names any more, and says whom", () => {
    const asked = { ...EVERY_TASK, unit: "Tây Hồ cũ", lead: "Văn phòng", follower: "Anh Nam", words: "x" };
    expect(dropGone(listing, asked)).toEqual({
      filter: { ...EVERY_TASK, lead: "Văn phòng", words: "x" },
      gone: ["Tây Hồ cũ", "Anh Nam"],
    });
  });

  it("stays as it is for whoever is listed, without any work too, and for common work and names of no list", () => {
    for (const unit of ["Ba Vì", "", UNLISTED]) {
      const filter = { ...EVERY_TASK, unit, follower: "CHỊ HÀ" };
      expect(dropGone(listing, filter)).toEqual({ filter, gone: [] });
    }
  });
});
