import type { Plan } from "../../src/domain/plan";
import { draftOfPlan } from "../../src/domain/plan-edit/draft";
import { confirmAssumption } from "../../src/domain/plan-edit/answers";
import { changeTask } from "../../src/domain/plan-edit/tasks";
import { parsePlan } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

const CODES = ["deadline-from-heading", "year-from-document", "lead-assumed"];

describe("every fact carries how it was found", () => {
  it("what the task's own words state bears no mark", () => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Sở Y tế rà soát danh sách trước ngày 20/5/2025.");
    expect(tasks[0]?.sureness).toBeUndefined();
  });

  it.each([
    [["1. Sở Y tế", "- Rà soát danh sách, xong trước ngày 20/5/2025."], { lead: "heading" }],
    [["1. Sở Y tế rà soát danh sách trước ngày 20/5."], { deadline: "document" }],
    [["1. Rà soát danh sách trước ngày 20/5/2025."], { lead: "guess" }],
    [["1. Sở Y tế rà soát danh sách trước ngày 20/5/20255."], { deadline: "guess" }],
    [["1. Tháng 6/2025", "- Sở Y tế rà soát danh sách.", "- Sở Nội vụ họp ban."], { deadline: "heading" }],
    [
      ["1. Trách nhiệm của Sở Y tế, Sở Nội vụ", "- Rà soát danh sách."],
      { lead: "heading", support: "heading" },
    ],
  ])("%j", (lines, sureness) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", ...lines);
    expect(tasks[0]?.sureness).toEqual(sureness);
  });

  it("a cell that says “nt” has its words from the row above", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "TT\tNội dung\tĐơn vị chủ trì\tThời gian",
      "1\tLập danh sách\tSở Y tế\tTháng 5/2025",
      "2\tPhê duyệt danh sách\tnt\tnt",
    );
    expect(tasks[1]).toMatchObject({
      lead: "Sở Y tế",
      deadline: { to: "2025-05-31" },
      sureness: { lead: "neighbour", deadline: "neighbour" },
    });
  });

  it("what several tasks took over in one way is asked once, of all of them", () => {
    const plan = smallPlan(
      "II. NHIỆM VỤ",
      "1. Sở Y tế họp ban trước ngày 20/5.",
      "2. Sở Nội vụ họp ban trước ngày 20/6.",
      "3. Sở Xây dựng họp ban trước ngày 20/7.",
    );
    const asked = plan.problems.filter(({ code }) => CODES.includes(code));
    expect(asked).toEqual([
      { code: "year-from-document", line: 8, words: "trước ngày 20/5", proposal: "2025-05-20" },
    ]);
    const [question] = draftOfPlan(plan).questions;
    expect(question).toMatchObject({ form: "years", tasks: ["t1", "t2", "t3"] });
  });

  it("what a person wrote or confirmed is sure from then on", () => {
    const draft = draftOfPlan(smallPlan("II. NHIỆM VỤ", "1. Họp ban trước ngày 20/5.", "2. Họp tổ."));
    const changed = changeTask(draft, "t1", { lead: "Sở Y tế" });
    expect(changed.tasks[0]?.task.sureness).toEqual({ deadline: "document" });
    const question = draft.questions.find(({ form }) => form === "lead");
    const confirmed = question && confirmAssumption(draft, question);
    expect(confirmed?.tasks.map(({ task }) => task.sureness)).toEqual([{ deadline: "document" }, undefined]);
  });

  it("order of sections does not matter to a task's own facts", () => {
    const head = "UBND TỈNH A\nSố: 12/KH-UBND\nA, ngày 05 tháng 01 năm 2025\nKẾ HOẠCH\nThử năm 2025\n\n";
    const one =
      "NHIỆM VỤ\n1. Sở Y tế rà soát danh sách trước ngày 20/5/2025.\n2. Sở Nội vụ họp ban vào tháng 6.\n";
    const other = "GIẢI PHÁP\n1. Trường Tiểu học số 2 tập huấn giáo viên trong quý III.\n";
    const facts = (text: string): string[] =>
      parsePlan(text)
        .tasks.map(({ title, lead, support, deadline, sureness }) =>
          JSON.stringify({ title, lead, support, deadline, sureness }),
        )
        .sort();
    expect(facts(`${head}I. ${one}II. ${other}`)).toEqual(facts(`${head}I. ${other}II. ${one}`));
  });
});

describe("facts of the whole plan carry how they were found", () => {
  const plan = (...head: readonly string[]): Plan =>
    parsePlan(
      [
        ...head,
        "KẾ HOẠCH",
        "Kiểm tra nội bộ",
        "I. NHIỆM VỤ",
        "1. Văn phòng lập danh sách trước 20/5/2025.",
      ].join("\n"),
    );

  it.each([
    [["Số: 12/KH-UBND"], "12/KH-UBND", undefined],
    [["Số: 20", "/KH-PGD&ĐT"], "20/KH-PGD&ĐT", "neighbour"],
    [["Số: 298 KH/TWĐTN"], "298-KH/TWĐTN", "guess"],
    [["Số:   /KH-UBND"], "", undefined],
  ])("the number of %j", (head, number, from) => {
    const { sureness, problems, ...read } = plan("UBND XÃ AN BÌNH", ...head);
    expect([read.number, sureness?.number]).toEqual([number, from]);
    const asked = problems.filter(({ code }) => code === "number-assumed");
    expect(asked.map(({ words }) => words)).toEqual(from ? [number] : []);
  });

  it("the number and day of an attachment alone are those of what carries it", () => {
    const read = parsePlan(
      [
        "KẾ HOẠCH",
        "Kiểm tra nội bộ",
        "(Kèm theo Quyết định số 214/QĐ-UBND ngày 12/01/2025 của UBND phường)",
        "1. Văn phòng lập danh sách trước ngày 20/5.",
      ].join("\n"),
    );
    expect([read.number, read.issuedOn, read.sureness]).toEqual([
      "214/QĐ-UBND",
      "2025-01-12",
      { number: "document" },
    ]);
    expect(read.problems).toContainEqual({ code: "number-assumed", line: 3, words: "214/QĐ-UBND" });
    expect(read.tasks[0]?.deadline.to).toBe("2025-05-20");
  });

  it("units that only a sentence names are asked about where they are given work", () => {
    const read = plan("UBND HUYỆN AN BÌNH", "Số: 12/KH-UBND");
    const { units, sureness, problems } = parsePlan(
      [
        "UBND HUYỆN AN BÌNH",
        "Số: 12/KH-UBND",
        "KẾ HOẠCH",
        "Kiểm tra nội bộ",
        "I. NHIỆM VỤ",
        "1. Hội LHPN xã Tân Lập, Hội LHPN xã Tân Hòa gửi báo cáo trước 20/5/2025.",
        "2. Hội LHPN xã Tân Hòa, Hội LHPN xã Tân Phú lập danh sách trước 25/5/2025.",
      ].join("\n"),
    );
    expect([units.length, sureness]).toEqual([3, { units: "document" }]);
    expect(problems).toContainEqual({
      code: "units-assumed",
      line: 6,
      words: "Hội LHPN xã Tân Lập; Hội LHPN xã Tân Hòa; Hội LHPN xã Tân Phú",
    });
    expect(read.problems.filter(({ code }) => code === "units-assumed")).toEqual([]);
  });
});
