import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { planUndo } from "../../src/actions/undo";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import type { Outcome } from "../headless/run";
import { runCommand } from "../headless/run";
import { day, makeUnit } from "../support/tracker-builder";
import { firstCopy, merge, smallRound, smallTracker, taskAfter, typeIn, workbookOf } from "./sent-copies";

const LIMIT = 60_000;
let folder = "";
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tien-do-command-"));
  writeFileSync(at("master.xlsx"), await writeXlsx(workbookOf(smallTracker())));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]): Promise<Outcome> {
  return runCommand(words, { now: new Date(2021, 3, 20, 8, 30), input: Readable.from([]) });
}

interface Report {
  readonly files: readonly {
    readonly name: string;
    readonly problem?: { readonly code: string; readonly sentence: string };
  }[];
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  readonly counts: Readonly<Record<string, number>>;
}

async function report(...words: string[]): Promise<Report> {
  const outcome = await run(...words);
  expect(outcome.error).toBe("");
  return JSON.parse(outcome.output) as Report;
}

async function typeInFile(path: string, id: string, cells: Parameters<typeof typeIn>[2]): Promise<void> {
  const content = await readXlsx(new Uint8Array(readFileSync(path)));
  if (!content.ok) throw new Error(content.problem.code);
  writeFileSync(path, await writeXlsx(typeIn(content.value, id, cells)));
}

const COPY = "71-KH-BTV_Tay-Ho_dot-1.xlsx";

describe("the commands", () => {
  test(
    "split --for sends to those named alone, by their names as people write them, and says who is nobody",
    async () => {
      const args = ["split", at("master.xlsx"), "--by", "unit", "--out-dir", at("out")];
      const unknown = await run(...args, "--for", "Tây Hồ; Ba Vì");
      expect(unknown).toMatchObject({ exitCode: 2, output: "" });
      expect(unknown.error).toContain("Không có đơn vị hay đầu mối nào có việc mang tên “Ba Vì”.");
      expect(existsSync(at("out"))).toBe(false);
      await run(...args, "--for", "tây hồ");
      expect(readdirSync(at("out"))).toEqual([COPY]);
    },
    LIMIT,
  );

  test(
    "split, then merge: the report tells each change, the merged master holds it",
    async () => {
      await run("split", at("master.xlsx"), "--by", "unit", "--out-dir", at("out"), "--out", at("sent.xlsx"));
      expect(readdirSync(at("out")).sort()).toEqual(["71-KH-BTV_Dong-Anh_dot-1.xlsx", COPY]);
      await typeInFile(join(at("out"), COPY), "NV-001", {
        state: "xong",
        completedOn: "19/4/2021",
        percent: 1,
      });
      const words = ["merge", "--master", at("sent.xlsx"), "--returned", join(at("out"), COPY)];
      const { files, changes, counts } = await report(...words, "--out", at("merged.xlsx"));
      expect(files).toEqual([{ name: COPY, recognisedBy: "base", round: 1, recipient: "Tây Hồ" }]);
      const common = { file: COPY, id: "NV-001", kind: "applied", place: "Nhiệm vụ!5" };
      expect(changes).toEqual([
        { ...common, field: "state", from: "Chưa thực hiện", to: "Hoàn thành" },
        { ...common, field: "percent", from: null, to: 1 },
        { ...common, field: "completedOn", from: null, to: "2021-04-19" },
      ]);
      expect(counts).toEqual({ applied: 3, conflict: 0, refused: 0, new: 0, unchanged: 0 });
      const { output } = await run("status", at("merged.xlsx"));
      expect(JSON.parse(output)).toMatchObject({ counts: { "done-on-time": 1 } });
    },
    LIMIT,
  );

  test(
    "splitting again is another round, and no copy that lies there is overwritten",
    async () => {
      const words = ["--by", "unit", "--out-dir", at("out")];
      await run("split", at("master.xlsx"), ...words, "--out", at("sent.xlsx"));
      await run("split", at("master.xlsx"), ...words);
      await run("split", at("sent.xlsx"), ...words);
      expect(
        readdirSync(at("out"))
          .filter((name) => name.includes("Tay-Ho"))
          .sort(),
      ).toEqual(["71-KH-BTV_Tay-Ho_dot-1-2.xlsx", COPY, "71-KH-BTV_Tay-Ho_dot-2.xlsx"]);
    },
    LIMIT,
  );

  test(
    "a file that cannot be read is one sentence in the report, and the others go on",
    async () => {
      await run("split", at("master.xlsx"), "--by", "unit", "--out-dir", at("out"), "--out", at("sent.xlsx"));
      writeFileSync(at("bad.xlsx"), "PK\u0003\u0004 broken");
      const files = [at("bad.xlsx"), at("none.xlsx"), at("master.xlsx"), join(at("out"), COPY)];
      const { files: told } = await report("merge", "--master", at("sent.xlsx"), "--returned", ...files);
      expect(told.map(({ problem }) => problem?.code)).toEqual([
        "damaged-zip",
        "file-not-found",
        "is-the-master",
        undefined,
      ]);
      expect(told[0]?.problem?.sentence).toMatch(/^Tệp bị hỏng/);
    },
    LIMIT,
  );

  test(
    "splitting tells which units get no copy, and takes today for the day to return it by",
    async () => {
      const idle = { ...smallTracker(), units: [...smallTracker().units, makeUnit("DV-03", "Ba Vì")] };
      writeFileSync(at("idle.xlsx"), await writeXlsx(workbookOf(idle)));
      const words = ["split", at("idle.xlsx"), "--by", "unit", "--out-dir", at("out")];
      const outcome = await run(...words, "--return-by", "2021-04-20");
      expect(JSON.parse(outcome.output)).toMatchObject({ forNobody: ["NV-007"], withoutRows: ["Ba Vì"] });
    },
    LIMIT,
  );

  test.each<[string, () => string[], RegExp]>([
    [
      "a day to return by that is over",
      () => [
        ...["split", at("master.xlsx"), "--by", "unit", "--out-dir", at("out")],
        ...["--return-by", "2021-04-19"],
      ],
      /2021-04-19: Ngày đề nghị gửi lại đã qua/,
    ],
    ["no recipient kind", () => ["split", at("master.xlsx"), "--out-dir", at("out")], /--by/],
    ["an unknown kind", () => ["split", at("master.xlsx"), "--by", "team", "--out-dir", at("out")], /team/],
    ["no folder", () => ["split", at("master.xlsx"), "--by", "unit"], /--out-dir/],
    [
      "no such master",
      () => ["split", at("none.xlsx"), "--by", "unit", "--out-dir", at("out")],
      /none\.xlsx/,
    ],
    ["no returned file", () => ["merge", "--master", at("master.xlsx"), "--out", at("out")], /--returned/],
    [
      "an unknown preference",
      () => ["merge", "--master", at("master.xlsx"), "--returned", "x", "--prefer", "newest"],
      /newest/,
    ],
    [
      "a copy for a master",
      () => ["merge", "--master", at("copy.xlsx"), "--returned", "x", "--out", at("out")],
      /bản sao/,
    ],
  ])(
    "bad input, %s: one sentence, exit code 2, nothing written",
    async (_what, words, sentence) => {
      writeFileSync(at("copy.xlsx"), await writeXlsx(firstCopy(smallRound())));
      const outcome = await run(...words());
      expect(outcome).toMatchObject({ output: "", exitCode: 2 });
      expect(outcome.error).toMatch(sentence);
      expect(outcome.error).not.toContain("\n");
      expect(existsSync(at("out"))).toBe(false);
    },
    LIMIT,
  );
});

describe("a merge in the workbook", () => {
  test("is one step that is taken back as one", () => {
    const { master, copies } = smallRound();
    const [copy] = copies;
    const typed = typeIn(copy?.content ?? master, "NV-001", { note: "Mới", state: "xong" });
    const plan = merge(master, [["a.xlsx", typed]]);
    const merged = applyChanges(master, plan.workbookChanges);
    expect(taskAfter(master, plan, "NV-001").note).toBe("Mới");
    const undo = planUndo(merged, { when: "", reason: "", source: "" }, day("2021-04-20"));
    if (!undo.ok) throw new Error(undo.problem.code);
    const before = openBook(master)?.tracker.tasks;
    expect(openBook(applyChanges(merged, undo.value.changes))?.tracker.tasks).toEqual(before);
  });
});
