import { planCheck } from "../../src/actions/check";
import { planRepair } from "../../src/actions/repair";
import { findingsEn } from "../../src/i18n/en/findings";
import { findingsVi } from "../../src/i18n/vi/findings";
import type { Finding } from "../../src/workbook/book/check/findings";
import { describeTracker } from "../../src/workbook/book/describe";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import { makeWording } from "../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const dueText = "trước ngày 05/4/2021";
const tracker = makeTracker({
  tasks: [
    makeNumberedTask(1, { due: day("2021-03-20") }),
    makeNumberedTask(2, { due: day("2021-05-28") }),
    makeNumberedTask(3, { due: day("2021-05-04"), dueText }),
    makeNumberedTask(4, { due: day("2021-05-04"), dueText }),
    makeNumberedTask(5, { due: day("2021-04-20"), completedOn: day("2021-02-04") }),
  ],
});

const empty: WorkbookContent = { sheets: [], names: [], properties: { custom: {} } };
const desired = describeTracker(tracker, makeWording("vi"), TODAY);
const content = applyChanges(empty, findChanges({ found: empty, baseline: null, desired }));

function findings(): readonly Finding[] {
  const checked = planCheck(content, TODAY);
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value.findings;
}

describe("the check of days that are probably swapped", () => {
  it("names the column, the rows, and both readings, equal cells together", () => {
    expect(findings()).toEqual([
      {
        code: "day-against-words",
        at: "NV-003, NV-004",
        count: 2,
        repairable: false,
        column: "Hạn",
        days: { typed: "2021-05-04", meant: "2021-04-05" },
      },
      {
        code: "day-outside-plan",
        at: "NV-005",
        count: 1,
        repairable: false,
        column: "Ngày hoàn thành",
        days: { typed: "2021-02-04", meant: "2021-04-02" },
      },
    ]);
  });

  it("says so in the decree's form, and in English with the month's name", () => {
    const [words, plan] = findings();
    expect(findingsVi["day-against-words"].found(words!)).toBe(
      "Cột “Hạn” ghi 04/5/2021 (NV-003, NV-004), còn lời văn của thời hạn ghi 05/4/2021: có thể ngày và tháng bị đảo.",
    );
    expect(findingsVi["day-outside-plan"].mend(plan!)).toBe(
      "Nếu đúng là 02/4/2021, gõ lại ô đó; nếu 04/02/2021 là đúng, cứ để nguyên.",
    );
    expect(findingsEn["day-outside-plan"].mend(plan!)).toBe(
      "If 2 Apr 2021 is meant, type it again; if 4 Feb 2021 is right, leave it as it is.",
    );
  });

  it("changes no date: a repair leaves them to a person", () => {
    const note = { when: "2021-04-20 08:00", reason: "", source: "thử" };
    const repaired = planRepair(content, TODAY, { title: "Kiểm tra bảng", note });
    expect(repaired).toMatchObject({ ok: true, value: { changes: [] } });
  });
});
