import type { Day } from "../../src/domain/day";
import { findingsEn } from "../../src/i18n/en/findings";
import { sharingEn } from "../../src/i18n/en/sharing";
import { fillWords } from "../../src/i18n/fill-words";
import { paneEn } from "../../src/i18n/en/pane";
import { paneVi } from "../../src/i18n/vi/pane";
import { makeWording } from "../../src/workbook/schema/wording";
import { canRetry } from "../../src/taskpane/components/canRetry";
import { nameInWords } from "../../src/taskpane/components/nameInWords";
import { describeProblem, nameProblem } from "../../src/taskpane/language/describeProblem";
import { wordsOfFinding } from "../../src/i18n/findings";
import { describeDeadline, describeLead } from "../../src/taskpane/screens/Review/describeTask";
import { formatDay } from "../../src/i18n/format-day";
import { readTypedDay } from "../../src/taskpane/language/readTypedDay";
import { aDeadline, aTask } from "./a-plan";

const day = (text: string): Day => text as Day;

it("writes days as each language does", () => {
  expect(formatDay(day("2021-04-02"), "vi")).toBe("02/4/2021");
  expect(formatDay(day("2021-04-02"), "en")).toBe("2 Apr 2021");
});

it.each([
  ["28/3/2021", "2021-03-28"],
  ["02.04.2021", "2021-04-02"],
  [" 2021-03-28 ", "2021-03-28"],
  ["3/28/2021", null],
  ["31/4/2021", null],
  ["mai", null],
  ["ngày 02 tháng 6 năm 2021", "2021-06-02"],
  // The tracker knows the days of 2000 to 2099.
  ["28/3/2210", null],
])("reads a day typed as %j day first", (typed, expected) => {
  expect(readTypedDay(typed)).toBe(expected);
});

it("gives the plan's own words for a deadline, and the day where the words leave it out", () => {
  const spelled = aTask({ deadline: aDeadline("trước ngày 02/4/2021", { to: day("2021-04-02") }) });
  const month = aTask({ deadline: aDeadline("tháng 4/2021", { bound: "in", to: day("2021-04-30") }) });
  expect(describeDeadline(spelled, paneVi, "vi")).toBe("trước ngày 02/4/2021");
  expect(describeDeadline(month, paneVi, "vi")).toBe("tháng 4/2021 – đến 30/4/2021");
  expect(describeDeadline(month, paneEn, "en")).toBe("tháng 4/2021 – until 30 Apr 2021");
  expect(describeDeadline(aTask(), paneVi, "vi")).toBe("chưa có");
});

it("says that a proposed day does not count yet", () => {
  const damaged = aDeadline("trước 022/4/2021", {
    proposedTo: day("2021-04-22"),
    needsReview: ["typing-damage"],
  });
  expect(describeDeadline(aTask({ deadline: damaged }), paneVi, "vi")).toBe(
    "trước 022/4/2021 – đề xuất 22/4/2021, chưa tính",
  );
});

it("names who leads, and says when that was inferred", () => {
  expect(describeLead(aTask({ lead: "Ban Tuyên giáo" }), paneVi)).toBe("Ban Tuyên giáo");
  expect(describeLead(aTask({ lead: "Ban Tổ chức", leadInferred: true }), paneVi)).toBe(
    "Ban Tổ chức (suy ra từ văn bản)",
  );
  expect(describeLead(aTask({ scope: "each-unit" }), paneVi)).toBe("từng đơn vị");
  expect(describeLead(aTask({ scope: "each-unit", leadInferred: true }), paneVi)).toBe(
    "từng đơn vị (suy ra từ văn bản)",
  );
  expect(describeLead(aTask(), paneVi)).toBe("chưa nêu");
});

it("has a sentence with a next step for a problem it knows, and a general one for the rest", () => {
  expect(describeProblem({ code: "cell-edit-mode" }, "vi")).toContain("nhấn Enter");
  expect(describeProblem({ code: "never heard of" }, "en")).toBe(paneEn.problems.unknown);
});

it("keeps a program's words for the details of what nobody foresaw", () => {
  expect(nameProblem({ code: "changed-since", at: "NV-014", details: { count: 3 } })).toBe("");
  expect(nameProblem({ code: "unknown", at: "Range.formulas", details: { message: "Out of memory" } })).toBe(
    "Range.formulas · Out of memory",
  );
});

it("names a problem's place in the person's words, and leaves out a program's", () => {
  const { naming } = makeWording("vi");
  const say = (code: string, at: string): string => describeProblem(nameInWords({ code, at }, naming), "vi");
  expect(say("filtered-range", "tblTasks")).toContain("“Nhiệm vụ”");
  expect(say("changed-since", "NV-014")).toContain("NV-014");
  for (const code of ["item-not-found", "access-denied", "invalid-argument", "api-not-found", "unknown"])
    expect(say(code, "Range.formulas")).not.toMatch(/Range|“”|\(\)/);
});

it("speaks of a finding on a sheet that nobody sees without its name", () => {
  const onSheet = (at: string): string => {
    const finding = { code: "sheet-missing", at, count: 1, repairable: true } as const;
    return wordsOfFinding(finding, "vi").found(finding);
  };
  expect(onSheet("Nhiệm vụ")).toContain("“Nhiệm vụ”");
  expect(onSheet("_lich")).toContain("Phần ẩn của bảng theo dõi");
  expect(onSheet("_meta (2)")).not.toContain("_meta");
});

it("offers to try again only where that can help", () => {
  expect(["cell-edit-mode", "busy", "unknown"].map((code) => canRetry({ code }))).toEqual([true, true, true]);
  for (const code of ["changed-since", "nothing-to-undo", "nothing-to-do", "no-tracker"])
    expect(canRetry({ code })).toBe(false);
});

it("counts in the plural only where English asks for it", () => {
  expect([paneEn.review.tasks(1), paneEn.review.bodies(2)]).toEqual(["1 task", "2 bodies"]);
  expect(paneVi.review.tasks(2)).toBe("2 nhiệm vụ");
});

it.each([
  [
    "formula-overwritten",
    "“Tasks” has 1 formula or heading cell that was overwritten.",
    "Write 1 cell on “Tasks” again.",
  ],
  ["title-missing", "1 row has an ID but no task text any more, so it is not counted (Tasks).", null],
  [
    "lead-unknown",
    "1 row has a lead that neither the Units nor the Bodies sheet has: “Ban A” (Tasks).",
    null,
  ],
] as const)("speaks of a single %s as of one in English", (code, found, mend) => {
  const finding = { code, at: "Tasks", count: 1, names: ["Ban A"] };
  const words = wordsOfFinding(finding, "en");
  expect(words.found(finding)).toBe(found);
  if (mend !== null) expect(words.mend(finding)).toBe(mend);
});

it("never counts one of several in English, and several as before", () => {
  const said = (count: number): string[] =>
    Object.values(findingsEn).flatMap(({ found, mend }) =>
      [found, mend].map((sentence) => sentence({ at: "Tasks", count, names: ["Ban A"] })),
    );
  const several = /(?:rows|cells|places|copies|actions)\b/;
  const oneOfSeveral = /\b1 (?:[a-z]+ ){0,3}(?:rows|cells|places|copies|actions)\b/;
  expect(said(1).filter((sentence) => oneOfSeveral.test(sentence))).toEqual([]);
  expect(said(2).filter((sentence) => /\b2 /.test(sentence) && !several.test(sentence))).toEqual([
    "The list of bodies is gone, and tasks still name 2 of them: “Ban A”.",
  ]);
});

it("speaks of a single cell, row or task of a copy as of one in English", () => {
  const one = { at: "Tasks", count: 1, rows: 1 };
  const said = [...Object.values(sharingEn.checks), sharingEn.log.rows].map((each) => fillWords(each, one));
  expect(said.filter((sentence) => /\b1 (?:cells|rows|tasks)\b/.test(sentence))).toEqual([]);
  expect(said).toContain("“Tasks” has 1 cell that is not recalculated");
  expect(said).toContain("1 cell fetches data from another file, the first: Tasks");
});
