import { composeReport } from "../../src/papers/report/compose-report";
import { gatherProgress } from "../../src/papers/progress";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../support/tracker-builder";
import { progressOfMonth } from "./month";
import { linesOf, sectionOf } from "./paper-text";

const TODAY = day("2021-04-20");

function reportOf(tracker: Parameters<typeof gatherProgress>[0]): ReturnType<typeof composeReport> {
  const progress = gatherProgress(tracker, TODAY, null);
  if (progress === null) throw new Error("No report date");
  return composeReport(progress, "vi");
}

describe("a progress report", () => {
  const round = { round: 2, received: 1, total: 2, missing: ["Hội LHPN quận Tây Hồ"], returnBy: null };
  const report = composeReport(progressOfMonth(round), "vi");

  it("tells the totals in whole sentences, in the form of official texts", () => {
    expect(sectionOf(report, "results")).toEqual([
      "Tổng số nhiệm vụ theo dõi: 27.",
      "Đã hoàn thành 10/27 nhiệm vụ (37%): 07 đúng hạn, 02 quá hạn, 01 không xét thời hạn.",
      "Trong 14 nhiệm vụ đã đến hạn, đã hoàn thành 09 nhiệm vụ (64%).",
      "Còn lại: 04 nhiệm vụ quá hạn, 06 nhiệm vụ sắp đến hạn, 04 nhiệm vụ trong hạn, 03 nhiệm vụ chưa có thời hạn.",
      "Đã gia hạn 01 nhiệm vụ, trong đó 01 quá hạn đã gia hạn.",
    ]);
  });

  it("compares with the counts kept last", () => {
    expect(sectionOf(report, "change")).toEqual([
      "So với số liệu chốt ngày 06/4/2021:",
      "Hoàn thành tăng từ 06 lên 10 nhiệm vụ.",
      "Quá hạn tăng từ 0 lên 04 nhiệm vụ.",
      "Tỷ lệ hoàn thành nhiệm vụ đã đến hạn giảm từ 100% còn 64%.",
    ]);
  });

  it("tells who has not answered", () => {
    expect(sectionOf(report, "round")).toEqual([
      "Đợt 2: đã nhận 01/02 báo cáo; chưa nhận: Hội LHPN quận Tây Hồ.",
    ]);
  });

  it("tells a unit that leads its own tasks once", () => {
    expect(sectionOf(report, "units").map((line) => line.split(":")[0])).toEqual([
      "Hội LHPN huyện Đông Anh",
      "Hội LHPN quận Tây Hồ",
      "Việc chung, không của riêng đơn vị nào",
    ]);
    expect(sectionOf(report, "leads").join("\n")).not.toContain("Tây Hồ");
  });

  it("quotes reasons, difficulties and proposals as they were typed", () => {
    expect(sectionOf(report, "overdue").join("\n")).toContain(
      "lý do: Cơ sở gửi ý kiến chậm, mới có 5/8 phường gửi.",
    );
    expect(sectionOf(report, "proposals").at(-1)).toContain(
      "Thành Hội tạm ứng kinh phí trước ngày 23/4/2021 để ký hợp đồng hội trường.",
    );
  });

  it("leaves its number, day and signature open", () => {
    expect([report.number, report.placeAndDay]).toEqual(["Số: …/BC-…", "…, ngày … tháng … năm 2021"]);
    expect(report.signature[0]).toBe("…");
  });

  it("has no heading where there is nothing to say", () => {
    const settings = makeSettings();
    const quiet = reportOf(
      makeTracker({ settings, units: [makeUnit("DV-01", "Tây Hồ")], tasks: [makeNumberedTask(1)] }),
    );
    expect(quiet.sections.map(({ key }) => key)).toEqual(["results"]);
    expect(quiet.appendices).toEqual([]);
  });

  it("tells of a tracker without tasks that there is none", () => {
    expect(linesOf(reportOf(makeTracker()))).toContain("Chưa có nhiệm vụ nào được theo dõi.");
  });

  it("tells one task of several units as one line, worst first", () => {
    const tasks = ["Tây Hồ", "Đông Anh", "Ba Đình"].map((unit, index) =>
      makeNumberedTask(index + 1, {
        title: "Đề án nhân sự",
        unit,
        dueKind: "by",
        due: day(`2021-04-${10 + index}`),
        lateReason: "Chờ cấp ủy",
      }),
    );
    const units = tasks.map(({ unit }, index) => makeUnit(`DV-0${index + 1}`, unit));
    expect(sectionOf(reportOf(makeTracker({ units, tasks })), "overdue")).toEqual([
      "Đề án nhân sự: 03 nơi (Tây Hồ, Đông Anh, Ba Đình), lâu nhất 10 ngày; lý do: Chờ cấp ủy.",
    ]);
  });

  const body = (code: string, name: string) => ({
    ...{ code, name, shortName: "", otherNames: "", contact: "", email: "" },
  });
  const late = { dueKind: "by", due: day("2021-04-10") } as const;

  it("tells each task in one line of either list, and their sum below", () => {
    const tasks = [
      { unit: "Tây Hồ", lead: "Tây Hồ", ...late },
      { unit: "Tây Hồ", lead: "Ban Tổ chức" },
      { unit: "", lead: "Tây Hồ", ...late },
      { unit: "", lead: "Ban Tổ chức" },
      { unit: "", lead: "Ban Tổ chức; Văn phòng" },
      { unit: "Xã lạ", lead: "" },
    ].map((task, index) => makeNumberedTask(index + 1, task));
    const told = reportOf(
      makeTracker({
        tasks,
        units: [makeUnit("DV-01", "Tây Hồ")],
        bodies: [body("DM-01", "Ban Tổ chức"), body("DM-02", "Văn phòng")],
      }),
    );
    const rowsOf = (key: string): unknown[] =>
      (told.appendices.find((one) => one.key === key)?.table.rows ?? []).map((row) => row.slice(0, 3));
    expect(rowsOf("units")).toEqual([
      ["1", "Tây Hồ", "2"],
      ["2", "Việc chung, không của riêng đơn vị nào", "3"],
      ["3", "Đơn vị ngoài danh sách", "1"],
      ["", "Toàn bộ kế hoạch", "6"],
    ]);
    expect(rowsOf("leads")).toEqual([
      ["1", "Tây Hồ", "1"],
      ["2", "Ban Tổ chức", "2"],
      ["3", "Các đơn vị tự chủ trì việc của mình", "1"],
      ["4", "Nhiều nơi cùng chủ trì, chưa ghi hoặc ngoài danh sách", "2"],
      ["", "Toàn bộ kế hoạch", "6"],
    ]);
  });

  it("says once that nobody is late", () => {
    const told = reportOf(
      makeTracker({
        units: [makeUnit("DV-01", "Tây Hồ")],
        bodies: [body("DM-01", "Ban Tổ chức")],
        tasks: [makeNumberedTask(1, { unit: "Tây Hồ", lead: "Ban Tổ chức" })],
      }),
    );
    expect(linesOf(told).filter((line) => line === "Không nơi nào có nhiệm vụ quá hạn.")).toHaveLength(1);
  });

  it("says whom it counts among what is due, though nobody works at it", () => {
    const states = ["done", "paused", "not-applicable", "not-applicable"] as const;
    const tasks = states.map((state, index) => makeNumberedTask(index + 1, { ...late, state }));
    expect(sectionOf(reportOf(makeTracker({ tasks })), "results")).toContain(
      "Trong 04 nhiệm vụ đã đến hạn (kể cả 01 nhiệm vụ tạm dừng, 02 nhiệm vụ không áp dụng), đã hoàn thành 01 nhiệm vụ (25%).",
    );
  });

  it("has ten proposals in the text, and all of them in an appendix where there are more", () => {
    const tasks = Array.from({ length: 12 }, (_, index) =>
      makeNumberedTask(index + 1, { proposal: `Xin ý kiến ${index + 1}` }),
    );
    const told = reportOf(makeTracker({ tasks }));
    expect(sectionOf(told, "proposals").at(-1)).toBe("… và 02 nhiệm vụ khác (Phụ lục 1).");
    const [appendix] = told.appendices;
    expect([appendix?.title, appendix?.table.rows.length]).toEqual([
      "Phụ lục 1. Kiến nghị, đề xuất",
      tasks.length,
    ]);
  });

  it("names a dozen places in a sentence and counts the others, which the appendix has", () => {
    const names = Array.from({ length: 20 }, (_, index) => `Xã ${index + 1}`);
    const tasks = names.map((unit, index) =>
      makeNumberedTask(index + 1, { ...late, title: "Đề án nhân sự", unit }),
    );
    const units = names.map((name, index) => makeUnit(`DV-${index}`, name));
    const [line] = sectionOf(reportOf(makeTracker({ units, tasks })), "overdue");
    expect(line).toBe(
      `Đề án nhân sự: 20 nơi (${names.slice(0, 12).join(", ")} và 08 nơi khác), lâu nhất 10 ngày.`,
    );
  });

  it("tells by when those who have not answered were asked to", () => {
    const asked = { ...round, returnBy: day("2021-04-28") };
    expect(sectionOf(composeReport(progressOfMonth(asked), "vi"), "round")).toEqual([
      "Đợt 2: đã nhận 01/02 báo cáo; chưa nhận (hạn gửi ngày 28/4/2021): Hội LHPN quận Tây Hồ.",
    ]);
  });

  it("counts one of a thing as one in English", () => {
    const tasks = [makeNumberedTask(1, { title: "Plan", due: day("2021-04-19"), dueKind: "by" })];
    const progress = gatherProgress(makeTracker({ tasks }), TODAY, { ...round, total: 1, received: 0 });
    const told = progress === null ? [] : linesOf(composeReport(progress, "en"));
    expect(told).toContain("Plan: due 19 April 2021, 1 day late.");
    expect(told).toContain("Of 1 task due by now, 0 are done (0%).");
    expect(told.join("\n")).toContain("Round 2: 0 of 1 report received");
  });

  it("is not made where the report date is no date", () => {
    const settings = makeSettings({ reportDate: { raw: "hôm qua" } });
    expect(gatherProgress(makeTracker({ settings }), TODAY, null)).toBeNull();
  });
});
