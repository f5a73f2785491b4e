import { JSDOM } from "jsdom";
import { planMerge, type MergePlan } from "../../src/actions/merge";
import { succeed } from "../../src/domain/result";
import { accept, settle, UNDECIDED } from "../../src/taskpane/screens/Sharing/Receive/decisions";
import {
  packDecisions,
  recallDecisions,
  unpackDecisions,
} from "../../src/taskpane/screens/Sharing/Receive/kept-decisions";
import { packFiles, recallFiles, unpackFiles } from "../../src/taskpane/screens/Sharing/Receive/kept-files";
import { firstCopy, smallRound, TODAY, typeIn } from "../sharing/sent-copies";

/** What a returned copy says otherwise than the master, in whose first row such a note stands. */
function compare(note: string): MergePlan["changes"] {
  const round = smallRound();
  const returned = typeIn(firstCopy(round), "NV-001", { note: "ghi ở đơn vị", product: "Báo cáo số 5" });
  const plan = planMerge(typeIn(round.master, "NV-001", { note }), {
    files: [{ name: "tay-ho.xlsx", content: succeed(returned) }],
    preference: null,
    today: TODAY,
    when: "2021-04-21 09:00",
  });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value.changes;
}

/** What comes back after the page was replaced. */
function replaced<Kept>(kept: Kept): unknown {
  return JSON.parse(JSON.stringify(kept));
}

describe("decisions about returned files after the page was replaced", () => {
  const changes = compare("ghi ở bảng chung");
  const conflict = changes.find(({ kind }) => kind === "conflict");
  const free = changes.find(({ kind }) => kind === "applied");
  if (!conflict || !free) throw new Error("Nothing to decide");
  const decided = accept(settle(UNDECIDED, conflict, true, changes), [free], false);
  const kept = recallDecisions(replaced(packDecisions(decided, changes)));
  if (kept === null) throw new Error("Nothing kept");

  it("hold for what the file and the workbook still say the same about", () => {
    expect(unpackDecisions(kept, changes)).toEqual(decided);
  });

  it("do not hold where the workbook says something else by now", () => {
    const { left, taken } = unpackDecisions(kept, compare("sửa thêm"));
    expect([left.size, taken.size]).toEqual([1, 0]);
  });

  it("are passed over where they are none", () => {
    for (const broken of [
      null,
      [],
      { left: [1], taken: [], days: {} },
      { left: [], taken: [], days: { a: 1 } },
    ])
      expect(recallDecisions(broken)).toBeNull();
  });
});

describe("returned files after the page was replaced", () => {
  let browser: JSDOM;
  beforeEach(() => {
    browser = new JSDOM("");
    Object.assign(globalThis, { FileReader: browser.window.FileReader, File: browser.window.File });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "FileReader");
  });

  const fileOf = (name: string, size: number): File =>
    new File([Uint8Array.from({ length: size }, (_, index) => index % 256)], name);

  it("are the same files, byte for byte", async () => {
    const kept = recallFiles(replaced(await packFiles([fileOf("a.xlsx", 700), fileOf("b.csv", 3)])));
    const [first, second] = (kept && unpackFiles(kept)) ?? [];
    expect([first?.name, first?.size, second?.name, second?.size]).toEqual(["a.xlsx", 700, "b.csv", 3]);
    expect(await packFiles([first!, second!])).toEqual(kept);
  });

  it("are known by their names alone where they are too large, and have to be chosen again", async () => {
    const kept = recallFiles(replaced(await packFiles([fileOf("a.xlsx", 1_400_000), fileOf("b.xlsx", 1)])));
    expect(kept).toEqual({ names: ["a.xlsx", "b.xlsx"], contents: null });
    expect(kept && unpackFiles(kept)).toBeNull();
  });

  it("are passed over where they are none of ours", () => {
    for (const broken of [null, {}, { names: [] }, { names: [1] }]) expect(recallFiles(broken)).toBeNull();
    expect(unpackFiles({ names: ["a.xlsx"], contents: ["không phải base64"] })).toBeNull();
  });
});
