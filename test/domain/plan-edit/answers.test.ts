import {
  answerAll,
  confirmSameBody,
  leaveOutAsked,
  likeQuestions,
  settle,
  takeAsTask,
} from "../../../src/domain/plan-edit/answers";
import { openQuestions, type PlanDraft } from "../../../src/domain/plan-edit/draft";
import { correctionOf, countNaming, looksCorrected } from "../../../src/domain/plan-edit/people";
import type { Question } from "../../../src/domain/plan-edit/question";
import { makePlanTask } from "../../support/plan-builder";
import { NO_DEADLINE } from "../../../src/domain/deadline";
import { day, dueIn, reviewOf, titlesOf } from "./a-draft";

const asked = (draft: PlanDraft): string[] =>
  openQuestions(draft).map(({ code, words = "" }) => `${code} ${words}`.trim());
const questionAt = ({ questions }: PlanDraft, index: number): Question => {
  const question = questions[index];
  if (!question) throw new Error("Nothing is asked");
  return question;
};

describe("one answer for all questions of a kind", () => {
  const bodies = ["Ban Tổ chức", "Ban TC", "BTC", "Văn phòng", "VP"].map((name) => ({ name, aliases: [] }));
  const draft = reviewOf({
    bodies,
    tasks: [makePlanTask("Một", { lead: "BTC", line: 1 }), makePlanTask("Hai", { lead: "Ban TC", line: 2 })],
    problems: [
      { code: "same-body", line: 1, words: "BTC", proposal: "Ban Tổ chức" },
      { code: "same-body", line: 2, words: "Ban TC", proposal: "Ban Tổ chức" },
      { code: "same-body", line: 3, words: "VP", proposal: "Văn phòng" },
      { code: "row-unclear", line: 2, words: "Hai" },
    ],
  });

  it("is for questions about the same name alone, where they are about names", () => {
    const [first] = draft.questions;
    const like = first ? likeQuestions(draft, first) : [];
    expect(like.map(({ words }) => words)).toEqual(["BTC", "Ban TC"]);
    const after = answerAll(draft, like, confirmSameBody);
    expect(after.tasks.map(({ task }) => task.lead)).toEqual(["Ban Tổ chức", "Ban Tổ chức"]);
    expect(asked(after)).toEqual(["row-unclear Hai", "same-body VP"]);
  });

  it("passes over a question that another answer has settled meanwhile", () => {
    const question = questionAt(draft, 0);
    const settled = settle(draft, question.id);
    expect(answerAll(settled, [question], confirmSameBody)).toBe(settled);
  });
});

it("hidden rows are one question about their tasks, which are left out at once and can be restored", () => {
  const draft = reviewOf({
    tasks: ["Một", "Hai", "Ba"].map((title, index) => makePlanTask(title, { line: index + 5 })),
    problems: [{ code: "list-hidden-rows", line: 5, words: "5, 7" }],
  });
  const question = questionAt(draft, 0);
  expect([question.form, question.tasks]).toEqual(["leave-out", ["t1", "t3"]]);
  const after = leaveOutAsked(draft, question);
  expect(titlesOf(after)).toEqual(["Hai"]);
  expect(after.questions).toEqual([]);
  expect(after.tasks.map(({ dropped }) => dropped)).toEqual([true, false, true]);
});

it("a year that several deadlines took from the document is asked about once, for all of them", () => {
  const deadline = dueIn("trước 15/4", { to: day("2025-04-15") });
  const tasks = [1, 2].map((line) =>
    makePlanTask("Việc", { line, deadline, sureness: { deadline: "document" } }),
  );
  const draft = reviewOf({
    tasks,
    problems: [{ code: "year-from-document", line: 1, words: "trước 15/4", proposal: "2025-04-15" }],
  });
  expect(draft.questions.map(({ form, tasks: about }) => [form, about])).toEqual([["years", ["t1", "t2"]]]);
});

describe("a name that is corrected in one task", () => {
  const draft = reviewOf({
    bodies: ["Ban Giám", "Sở Y tế"].map((name) => ({ name, aliases: [] })),
    tasks: [
      makePlanTask("Một", { lead: "Ban Giám", support: ["Sở Y tế"] }),
      makePlanTask("Hai", { lead: "Sở Y tế", support: ["Ban Giám"] }),
    ],
  });
  const before = { lead: "Ban Giám", support: ["Sở Y tế"] };

  it("is one name gone and one come that the plan does not know", () => {
    expect(correctionOf(draft, before, { lead: "Ban Giám hiệu", support: ["Sở Y tế"] })).toEqual({
      from: "Ban Giám",
      to: "Ban Giám hiệu",
    });
    expect(correctionOf(draft, before, { lead: "Ban Giám", support: ["Sở  Y tế tỉnh"] })).toEqual({
      from: "Sở Y tế",
      to: "Sở Y tế tỉnh",
    });
    expect(countNaming(draft, "Ban Giám")).toBe(2);
  });

  it("is no correction where it is another known body, one more, or two at once", () => {
    for (const after of [
      { lead: "Sở Y tế", support: [] },
      { lead: "Ban Giám", support: ["Sở Y tế", "Văn phòng"] },
      { lead: "Đoàn trường", support: ["Văn phòng"] },
      before,
    ])
      expect(correctionOf(draft, before, after)).toBeNull();
  });

  it.each([
    ["Ban Giám", "Ban Giám hiệu", true],
    ["Phòng Nông nghiệp", "Phòng Nông nghiệp và Phát triển nông thôn", true],
    ["Bộ Ngoại", "Bộ Ngoại giao", true],
    ["Sở Y tế", "Sở Nội vụ", false],
    ["Văn phòng", "Đoàn Thanh niên", false],
  ])("%s → %s reads as the same name put right: %s", (from, to, expected) => {
    expect(looksCorrected({ from, to })).toBe(expected);
  });
});

describe("a line that became no task", () => {
  const draft = reviewOf({
    tasks: [
      makePlanTask("Một", { line: 3, section: "I" }),
      makePlanTask("Hai", { line: 5, section: "II" }),
      makePlanTask("Ba", { line: 9, section: "II" }),
    ],
    problems: [{ code: "text-not-taken", line: 7, words: "Tổ giúp việc rà soát…" }],
  });
  const question = questionAt(draft, 0);

  it("becomes one behind the task before it, in its section, with nobody's name", () => {
    const due = dueIn("trước 05/4/2021", { to: day("2021-04-05") });
    const part = {
      title: "Rà soát danh sách trước 05/4/2021",
      shortTitle: "Rà soát danh sách",
      deadline: due,
    };
    const after = takeAsTask(draft, question, part);
    expect(titlesOf(after)).toEqual(["Một", "Hai", "Rà soát danh sách trước 05/4/2021", "Ba"]);
    expect(after.tasks[2]?.task).toMatchObject({ section: "II", lead: null, support: [], deadline: due });
    expect(after.questions).toEqual([]);
  });

  it("is asked as such, and about no task", () => {
    expect([question.form, question.tasks]).toEqual(["text", []]);
  });

  it("stands first where no task is before it", () => {
    const [alone] = reviewOf({ problems: [{ code: "text-not-taken", line: 2 }] }).questions;
    const part = { title: "Họp", shortTitle: "Họp", deadline: NO_DEADLINE };
    const after = takeAsTask(reviewOf({}), alone as Question, part);
    expect(titlesOf(after)).toContain("Họp");
  });
});
