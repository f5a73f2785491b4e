import { planMerge } from "../../src/actions/merge";
import type { MergePlan, MergeRequest } from "../../src/actions/merge";
import { fail, succeed } from "../../src/domain/result";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { TODAY, firstCopy, smallRound, told, typeIn } from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);
const WHEN = "2021-04-20 09:00";

function carriedOut(
  master: WorkbookContent,
  returned: WorkbookContent,
  decisions: Partial<MergeRequest> = {},
): MergePlan {
  const files = [{ name: "Tay Ho.xlsx", content: succeed(returned) }];
  const plan = planMerge(master, {
    files,
    preference: null,
    today: TODAY,
    when: WHEN,
    isCarriedOut: true,
    ...decisions,
  });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

const logOf = (content: WorkbookContent): readonly string[] =>
  (openBook(content)?.tracker.log ?? [])
    .slice(2)
    .map(({ id, field, before, after, reason }) => [id, field, before, after, reason].join(" | "));

test("a copy that changed nothing leaves a line in the log, and only one", () => {
  const once = applyChanges(round.master, carriedOut(round.master, copy).workbookChanges);
  expect(logOf(once)).toEqual([
    " | Nhận bản gửi về, đợt 1 |  | Tây Hồ | 0 mục đã nhận, 0 không nhận, 0 chờ chọn",
  ]);
  expect(carriedOut(once, copy).workbookChanges).toEqual([]);
});

test("what was refused is kept in the log with the reason", () => {
  const returned = typeIn(copy, "NV-001", { percent: 1.2, note: "đã họp" });
  const merged = applyChanges(round.master, carriedOut(round.master, returned).workbookChanges);
  expect(logOf(merged).at(-1)).toMatch(
    /1 mục đã nhận, 1 không nhận, 0 chờ chọn; NV-001, %: “120%” – Không phải là tỷ lệ từ 0% đến 100%$/,
  );
});

test("a conflict settled for the workbook is not asked again until either side says something else", () => {
  const master = typeIn(round.master, "NV-001", { note: "Văn phòng ghi" });
  const returned = typeIn(copy, "NV-001", { note: "Đơn vị ghi" });
  expect(told(carriedOut(master, returned))).toEqual(["NV-001 note conflict both-changed"]);
  const kept = applyChanges(master, carriedOut(master, returned, { keep: () => true }).workbookChanges);
  expect(told(carriedOut(kept, returned))).toEqual(["NV-001 note unchanged decided-before"]);
  const changed = typeIn(kept, "NV-001", { note: "Văn phòng ghi lại" });
  expect(told(carriedOut(changed, returned))).toEqual(["NV-001 note conflict both-changed"]);
  expect(told(carriedOut(kept, typeIn(copy, "NV-001", { note: "Đơn vị ghi lại" })))).toEqual([
    "NV-001 note conflict both-changed",
  ]);
});

test("a change that was left is not proposed again", () => {
  const returned = typeIn(copy, "NV-001", { note: "Đơn vị ghi" });
  const left = applyChanges(
    round.master,
    carriedOut(round.master, returned, { accept: () => false }).workbookChanges,
  );
  expect(told(carriedOut(left, returned))).toEqual(["NV-001 note unchanged decided-before"]);
});

test("of two copies that differ the value that was not taken is not asked again", () => {
  const [one, other] = [typeIn(copy, "NV-001", { note: "một" }), typeIn(copy, "NV-001", { note: "hai" })];
  const both = (master: WorkbookContent, decisions: Partial<MergeRequest>): MergePlan => {
    const files = [one, other].map((content, index) => ({
      name: `${index}.xlsx`,
      content: succeed(content),
    }));
    const request = { files, preference: null, today: TODAY, when: WHEN, isCarriedOut: true } as const;
    const plan = planMerge(master, { ...request, ...decisions });
    if (!plan.ok) throw new Error(plan.problem.code);
    return plan.value;
  };
  const choose: Partial<MergeRequest> = {
    choose: ({ file }) => file === "1.xlsx",
    keep: ({ file }) => file === "0.xlsx",
  };
  const settled = applyChanges(round.master, both(round.master, choose).workbookChanges);
  expect(openBook(settled)?.tracker.tasks[0]?.note).toBe("hai");
  expect(told(both(settled, {})).filter((line) => line.includes("conflict"))).toEqual([]);
  expect(both(settled, {}).workbookChanges).toEqual([]);
});

test("a date of which no reading was taken is not asked again", () => {
  const monthFirst = typeIn(copy, "NV-002", { updatedOn: "04/25/2021" });
  const returned = typeIn(monthFirst, "NV-001", { completedOn: "04/05/2021" });
  const asked = (plan: MergePlan): number =>
    plan.changes.filter(({ candidates }) => candidates !== undefined).length;
  const open = carriedOut(round.master, returned, { keep: ({ candidates }) => candidates !== undefined });
  expect(asked(open)).toBe(1);
  const kept = applyChanges(round.master, open.workbookChanges);
  expect(asked(carriedOut(kept, returned))).toBe(0);
  expect(carriedOut(kept, returned).workbookChanges).toEqual([]);
});

test("a file that cannot be read leaves a line with the reason, and only one", () => {
  const broken = (master: WorkbookContent): MergePlan => {
    const files = [{ name: "hong.xlsx", content: fail({ code: "damaged-zip" }) }];
    const plan = planMerge(master, { files, preference: null, today: TODAY, when: WHEN, isCarriedOut: true });
    if (!plan.ok) throw new Error(plan.problem.code);
    return plan.value;
  };
  const told = applyChanges(round.master, broken(round.master).workbookChanges);
  expect(logOf(told).at(-1)).toMatch(/^ \| Tệp gửi về không đọc được \|  \|  \| Tệp bị hỏng/);
  expect(broken(told).workbookChanges).toEqual([]);
});
