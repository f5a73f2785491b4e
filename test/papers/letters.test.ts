import { letterFileNames } from "../../src/workbook/copies/file-name";
import { composeLetters } from "../../src/papers/letter/compose-letters";
import { gatherProgress } from "../../src/papers/progress";
import type { RoundStanding } from "../../src/domain/rounds/standing";
import type { Tracker } from "../../src/domain/tracker";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { linesOf } from "./paper-text";

const TODAY = day("2021-04-20");

const late = { dueKind: "by", due: day("2021-04-15"), dueText: "ngày 15/4/2021" } as const;

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
  bodies: [{ code: "DM-01", name: "Ban Tổ chức", shortName: "", otherNames: "", contact: "", email: "" }],
  tasks: [
    makeNumberedTask(1, { ...late, unit: "Tây Hồ", lead: "Ban Tổ chức" }),
    makeNumberedTask(2, { ...late, lead: "Ban Tổ chức" }),
    makeNumberedTask(3, { ...late, lead: "Ban Thường vụ Hội LHPN Hà Nội" }),
    makeNumberedTask(4, { ...late }),
  ],
});

function lettersOf(of: Tracker, round: RoundStanding | null = null): ReturnType<typeof composeLetters> {
  const progress = gatherProgress(of, TODAY, round);
  if (progress === null) throw new Error("No report date");
  return composeLetters(of, progress, { language: "vi", answerBy: day("2021-04-27") });
}

describe("the letters to those who are late", () => {
  const letters = lettersOf(tracker);

  it("go to the unit of a task, or to its lead where it is of no unit, never to the writer or to nobody", () => {
    expect(letters.map(({ recipient }) => recipient)).toEqual(["Tây Hồ", "Ban Tổ chức"]);
  });

  it("name the matter, the tasks with the plan's words, and the day to answer by", () => {
    const [{ paper } = { paper: null }] = letters;
    expect(paper?.subject).toBe("V/v đôn đốc thực hiện Kế hoạch số 71/KH-BTV");
    expect(paper?.addressee).toBe("Kính gửi: Tây Hồ");
    expect(paper?.opening.flatMap((block) => (block.kind === "table" ? block.table.rows : []))).toEqual([
      ["1", "Nhiệm vụ 1", "ngày 15/4/2021", "15/4/2021", "5"],
    ]);
    expect(paper && linesOf(paper)).toEqual([
      "Theo dõi việc thực hiện Kế hoạch số 71/KH-BTV (Kế hoạch thử), tính đến ngày 20/4/2021, Tây Hồ còn 01 nhiệm vụ quá hạn:",
      "Ban Thường vụ Hội LHPN Hà Nội đề nghị Tây Hồ khẩn trương hoàn thành, báo cáo kết quả, lý do chậm và thời gian dự kiến hoàn thành chậm nhất ngày 27/4/2021.",
      "Trân trọng./.",
    ]);
  });

  it("go to who has not answered too, also where nothing of theirs is late", () => {
    const round = { round: 1, received: 0, total: 2, missing: ["Tây Hồ", "Đông Anh"], returnBy: null };
    const [toTayHo, , toDongAnh] = lettersOf(tracker, round);
    expect(toTayHo && linesOf(toTayHo.paper)[1]).toBe(
      "Đồng thời, Ban Thường vụ Hội LHPN Hà Nội chưa nhận được báo cáo đợt 1 của Tây Hồ.",
    );
    expect(toDongAnh?.paper.subject).toBe("V/v báo cáo tiến độ thực hiện Kế hoạch số 71/KH-BTV (đợt 1)");
  });

  it("go to no cell that fails, and a unit known by its short name gets one", () => {
    const odd = makeTracker({
      units: [makeUnit("DV-01", "Hội LHPN quận Tây Hồ", { shortName: "Tây Hồ" })],
      tasks: [
        makeNumberedTask(1, { ...late, unit: "#REF!", lead: "#N/A" }),
        makeNumberedTask(2, { ...late, unit: "Hội LHPN quận Tây Hồ" }),
      ],
    });
    const round = {
      round: 1,
      received: 0,
      total: 2,
      missing: ["Tây Hồ", odd.settings.organisation],
      returnBy: null,
    };
    expect(lettersOf(odd, round).map(({ recipient }) => recipient)).toEqual(["Hội LHPN quận Tây Hồ"]);
  });

  it("go to each of those who lead a task together", () => {
    const joined = makeTracker({
      ...tracker,
      tasks: [
        makeNumberedTask(1, { ...late, lead: "Ban Tổ chức; Tây Hồ" }),
        makeNumberedTask(2, { ...late, lead: "Đông Anh và Tây Hồ" }),
        makeNumberedTask(3, { ...late, lead: "Ban Tuyên giáo và Dân vận" }),
      ],
    });
    expect(lettersOf(joined).map(({ recipient }) => recipient)).toEqual([
      "Ban Tổ chức",
      "Tây Hồ",
      "Đông Anh",
      "Ban Tuyên giáo và Dân vận",
    ]);
    const toTayHo = lettersOf(joined)[1]?.paper;
    expect(toTayHo && linesOf(toTayHo)[0]).toContain("Tây Hồ còn 02 nhiệm vụ quá hạn");
  });

  it("are none where nobody is late and everybody has answered", () => {
    expect(lettersOf(makeTracker({ tasks: [makeNumberedTask(1)] }))).toEqual([]);
  });
});

test("a letter bears no name that Windows keeps for a device", () => {
  expect(letterFileNames(["Con", "Hội LHPN quận Tây Hồ"])).toEqual([
    "Con_.docx",
    "Hoi-LHPN-quan-Tay-Ho.docx",
  ]);
});
