import type { MergePlan } from "../../src/actions/merge";
import { mergeReturned, planMerge } from "../../src/actions/merge";
import { succeed } from "../../src/domain/result";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openBook } from "../../src/workbook/book/reading/open-book";
import {
  UNDECIDED,
  accept,
  hasNews,
  isDecided,
  isTaken,
  keepDecisions,
  pickDay,
  settle,
  settleAll,
  toDecision,
  type Decisions,
} from "../../src/taskpane/screens/Sharing/Receive/decisions";
import { areUnnoted } from "../../src/taskpane/screens/Sharing/Receive/unnoted";
import { groupByFile } from "../../src/taskpane/screens/Sharing/Receive/group-by-file";
import { openContent } from "../support/content-port";
import { TODAY, firstCopy, smallRound, typeIn } from "../sharing/sent-copies";

const WHEN = "2021-04-21 09:00";

/** The master after the copy went out, changed in the row that the copy changes too; and the copy as it came back. */
function disagreeing(): { master: WorkbookContent; returned: WorkbookContent } {
  const round = smallRound();
  return {
    master: typeIn(round.master, "NV-001", { note: "ghi ở bảng chung" }),
    returned: typeIn(firstCopy(round), "NV-001", { note: "ghi ở đơn vị", product: "Báo cáo số 5" }),
  };
}

function merge({ master, returned }: ReturnType<typeof disagreeing>, decisions: Decisions): MergePlan {
  const plan = planMerge(master, {
    files: [{ name: "tay-ho.xlsx", content: succeed(returned) }],
    preference: null,
    today: TODAY,
    when: WHEN,
    ...toDecision(decisions),
  });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

function taskAfter(master: WorkbookContent, plan: MergePlan): { note: string; product: string } {
  const after = openBook(applyChanges(master, plan.workbookChanges));
  const task = after?.tracker.tasks.find(({ id }) => id === "NV-001");
  if (!task) throw new Error("NV-001 is gone");
  return { note: task.note, product: task.product };
}

it("shows what differs by file and row, and takes all but the conflict at first", () => {
  const plan = merge(disagreeing(), UNDECIDED);
  const [file] = groupByFile(plan);
  expect(file?.rows.map(({ id, changes }) => [id, changes.map(({ field, kind }) => [field, kind])])).toEqual([
    [
      "NV-001",
      [
        ["product", "applied"],
        ["note", "conflict"],
      ],
    ],
  ]);
  expect(plan.changes.filter((change) => isTaken(UNDECIDED, change)).map(({ field }) => field)).toEqual([
    "product",
  ]);
});

it("has done with files that say what the workbook says", () => {
  const { master, returned } = disagreeing();
  expect(hasNews(merge({ master, returned }, UNDECIDED).changes)).toBe(true);
  const round = smallRound();
  const same = { master: round.master, returned: firstCopy(round) };
  expect(hasNews(merge(same, UNDECIDED).changes)).toBe(false);
});

it("knows a copy that says nothing new to be still out until somebody notes that it came back", async () => {
  const round = smallRound();
  const copy = { master: round.master, returned: firstCopy(round) };
  const plan = merge(copy, UNDECIDED);
  expect(areUnnoted(plan.files, plan.found.tracker.rounds)).toBe(true);
  const port = openContent(copy.master);
  const files = [{ name: "tay-ho.xlsx", content: succeed(copy.returned) }];
  const request = { files, preference: null, today: TODAY, when: WHEN, ...toDecision(UNDECIDED) };
  expect(await mergeReturned(port, request, plan)).toMatchObject({ ok: true });
  expect(areUnnoted(plan.files, openBook(port.content())?.tracker.rounds ?? [])).toBe(false);
});

it("writes the returned value of a conflict once a person takes it", () => {
  const both = disagreeing();
  const { changes } = merge(both, UNDECIDED);
  const conflict = changes.find(({ kind }) => kind === "conflict");
  if (!conflict) throw new Error("no conflict");
  expect(taskAfter(both.master, merge(both, UNDECIDED))).toEqual({
    note: "ghi ở bảng chung",
    product: "Báo cáo số 5",
  });
  const taken = settle(UNDECIDED, conflict, true, changes);
  expect(taskAfter(both.master, merge(both, taken)).note).toBe("ghi ở đơn vị");
  const givenUp = settle(taken, conflict, false, changes);
  expect(taskAfter(both.master, merge(both, givenUp)).note).toBe("ghi ở bảng chung");
});

it("leaves a change that a person leaves, and takes it again", () => {
  const both = disagreeing();
  const { changes } = merge(both, UNDECIDED);
  const left = accept(UNDECIDED, changes, false);
  expect(merge(both, left).workbookChanges).toEqual([]);
  expect(taskAfter(both.master, merge(both, accept(left, changes, true))).product).toBe("Báo cáo số 5");
});

it("settles all conflicts one way at once", () => {
  const both = disagreeing();
  const { changes } = merge(both, UNDECIDED);
  const returned = settleAll(UNDECIDED, changes, true);
  expect(taskAfter(both.master, merge(both, returned)).note).toBe("ghi ở đơn vị");
  expect(taskAfter(both.master, merge(both, settleAll(returned, changes, false))).note).toBe(
    "ghi ở bảng chung",
  );
});

it("keeps, when the workbook has changed meanwhile, what was decided about things that are still the same", () => {
  const both = disagreeing();
  const { changes } = merge(both, UNDECIDED);
  const conflict = changes.find(({ kind }) => kind === "conflict");
  const free = changes.find(({ kind }) => kind === "applied");
  if (!conflict || !free) throw new Error("nothing to decide");
  const decided = accept(settle(UNDECIDED, conflict, true, changes), [free], false);
  expect(keepDecisions(decided, changes, changes)).toEqual(decided);
  const other = { ...both, master: typeIn(both.master, "NV-001", { note: "sửa thêm" }) };
  const kept = keepDecisions(decided, changes, merge(other, UNDECIDED).changes);
  expect([kept.left.size, kept.taken.size]).toEqual([1, 0]);
  expect(isDecided(kept)).toBe(true);
  expect(isDecided(UNDECIDED)).toBe(false);
});

it("writes what was decided on a preview, and nothing where the workbook says otherwise by now", async () => {
  const both = disagreeing();
  const preview = merge(both, UNDECIDED);
  const files = [{ name: "tay-ho.xlsx", content: succeed(both.returned) }];
  const request = { files, preference: null, today: TODAY, when: WHEN, ...toDecision(UNDECIDED) };
  const stale = openContent(typeIn(both.master, "NV-001", { note: "sửa thêm" }));
  const before = stale.content();
  expect(await mergeReturned(stale, request, preview)).toMatchObject({
    problem: { code: "changed-since-preview" },
  });
  expect(stale.content()).toBe(before);
  const same = openContent(both.master);
  expect(await mergeReturned(same, request, preview)).toMatchObject({ ok: true });
  expect(openBook(same.content())?.tracker.tasks[0]?.product).toBe("Báo cáo số 5");
});

it("writes the day that a person picks for a date that can be two", () => {
  const round = smallRound();
  const copy = typeIn(firstCopy(round), "NV-002", { updatedOn: "04/25/2021" });
  const both = { master: round.master, returned: typeIn(copy, "NV-001", { completedOn: "04/05/2021" }) };
  const { changes } = merge(both, UNDECIDED);
  const unclear = changes.find(({ candidates }) => candidates !== undefined);
  expect(unclear).toMatchObject({ id: "NV-001", kind: "refused", candidates: ["2021-05-04", "2021-04-05"] });
  if (!unclear) throw new Error("nothing unclear");
  const picked = pickDay(UNDECIDED, unclear, unclear.candidates?.[1] ?? null);
  expect(isTaken(picked, unclear)).toBe(true);
  const after = openBook(applyChanges(both.master, merge(both, picked).workbookChanges));
  expect(after?.tracker.tasks[0]?.completedOn).toBe("2021-04-05");
  expect(isTaken(pickDay(picked, unclear, null), unclear)).toBe(false);
});
