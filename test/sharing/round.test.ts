import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Task } from "../../src/domain/task";
import type { Tracker } from "../../src/domain/tracker";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { runCommand } from "../headless/run";
import { describeWith } from "../support/tools";
import { day } from "../support/tracker-builder";
import { faultsOf } from "../support/xlsx-schema";
import { UNITS, trackerOfThirty } from "./thirty-units";
import type { EditJob, Typed, Way } from "./user-edits";
import { editCopies } from "./user-edits";

const LIMIT = 400_000;
const NOW = new Date(2021, 3, 20, 8, 30);
const VI = makeWording("vi");

interface Report {
  readonly files: readonly { name: string; recognisedBy: string | null; round: number | null }[];
  readonly changes: readonly {
    id: string;
    field: string;
    from: unknown;
    to: unknown;
    kind: string;
    reason?: string;
  }[];
  readonly counts: Readonly<Record<string, number>>;
}

/** How each third of the units mishandles its copy, besides filling it in. */
const WAYS: readonly (readonly Way[])[] = [
  ["sort"],
  ["delete-support", "rename-sheet"],
  ["add-column", "hide-rows"],
  ["move-note", "extra-sheet"],
  ["sort", "blank-rows-above"],
  ["delete-id"],
];

let folder = "";
let before: Tracker;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tien-do-round-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]): Promise<string> {
  const outcome = await runCommand(words, { now: NOW, input: Readable.from([]) });
  if (outcome.exitCode !== 0) throw new Error(outcome.error);
  return outcome.output;
}

async function trackerIn(path: string): Promise<Tracker> {
  const content = await readXlsx(new Uint8Array(readFileSync(path)));
  if (!content.ok) throw new Error(content.problem.code);
  const found = openBook(content.value);
  if (!found) throw new Error("no tracker");
  return found.tracker;
}

/** The rows of the n-th unit, in the order of the sheet. */
function rowsOf(unit: number): Task[] {
  return before.tasks.filter((task) => task.unit === UNITS[unit]?.name);
}

/** What the n-th unit types: three rows, in different ways of writing. */
function typedBy(unit: number): Typed[] {
  const [first, second, third] = rowsOf(unit).map(({ id }) => id);
  const states = ["xong", "HOÀN THÀNH", "da hoan thanh", "Hoàn thành"];
  const days = ["02/4/2021", "2.4.21", "02-04-2021", 44288];
  return [
    [first ?? "", "Trạng thái", states[unit % 4] ?? ""],
    [first ?? "", "Ngày hoàn thành", days[unit % 4] ?? ""],
    [first ?? "", "Sản phẩm, minh chứng", `Báo cáo số ${unit + 1}/BC`],
    [second ?? "", "Trạng thái", "đang làm"],
    [second ?? "", "%", 0.4],
    [second ?? "", "Khó khăn, vướng mắc", unit === 7 ? "=1+1" : "Thiếu kinh phí"],
    [third ?? "", "Ghi chú", `Ghi chú của đơn vị ${unit + 1}`],
  ];
}

/** A merge is the day on which the master learns how far the work has come. */
const MERGED_ON = day("2021-04-20");

/** What the master should say of the n-th unit's rows after the merge; worked out from what was typed, by hand. */
function expectedOf(unit: number): Task[] {
  const rows = rowsOf(unit);
  return rows.map((sent, index): Task => {
    if (index > 2) return sent;
    const task = { ...sent, updatedOn: MERGED_ON };
    if (index === 0) {
      const done = {
        ...task,
        state: "done",
        completedOn: day("2021-04-02"),
        product: `Báo cáo số ${unit + 1}/BC`,
      } as const;
      return CONFLICTS.includes(unit) ? { ...done, product: "Bảng chung đã ghi" } : done;
    }
    if (index === 1) {
      return { ...task, state: "in-progress", percent: 0.4, difficulty: unit === 7 ? "2" : "Thiếu kinh phí" };
    }
    return { ...task, note: `Ghi chú của đơn vị ${unit + 1}` };
  });
}

/** Units whose first row was changed in the master while their copy was out. */
const CONFLICTS = [3, 9, 24].filter((unit) => unit < UNITS.length);

describeWith(["python3-uno", "xmllint", "../shared"], "a round by e-mail with many units", () => {
  let report: Report;
  let merged: Tracker;

  beforeAll(async () => {
    before = await trackerOfThirty();
    const master = join(folder, "master.xlsx");
    writeFileSync(master, await writeXlsx(describeTracker(before, VI, day("2021-04-20"))));
    const sent = JSON.parse(
      await run(
        "split",
        master,
        "--by",
        "unit",
        "--out-dir",
        join(folder, "out"),
        "--out",
        join(folder, "sent.xlsx"),
      ),
    ) as { copies: { file: string }[] };
    const jobs = sent.copies.map(({ file }, unit): EditJob => ({
      in: file,
      out: join(folder, `Final_v2 (${unit}).xlsx`),
      typed: typedBy(unit),
      ways: unit === 5 ? ["propose"] : unit === 6 ? ["drop-base", "sort"] : (WAYS[unit % WAYS.length] ?? []),
    }));
    await editCopies(jobs);
    const meanwhile = await changeInMaster(join(folder, "sent.xlsx"));
    const returned = jobs.flatMap(({ out }) => ["--returned", out]);
    report = JSON.parse(
      await run("merge", "--master", meanwhile, ...returned, "--out", join(folder, "merged.xlsx")),
    ) as Report;
    merged = await trackerIn(join(folder, "merged.xlsx"));
  }, LIMIT);

  /** Somebody types into the master while the copies are out. */
  async function changeInMaster(path: string): Promise<string> {
    const tracker = await trackerIn(path);
    const firsts = new Set(CONFLICTS.map((unit) => rowsOf(unit)[0]?.id));
    const tasks = tracker.tasks.map((task) =>
      firsts.has(task.id) ? { ...task, product: "Bảng chung đã ghi" } : task,
    );
    const out = join(folder, "meanwhile.xlsx");
    writeFileSync(out, await writeXlsx(describeTracker({ ...tracker, tasks }, VI, day("2021-04-20"))));
    return out;
  }

  test("recognises every copy by its hidden base, by the ids of its rows where that is gone", () => {
    const ways = report.files.map(({ recognisedBy }) => recognisedBy);
    expect(ways.filter((way) => way === "base")).toHaveLength(UNITS.length - 1);
    expect(report.files[6]?.recognisedBy).toBe("ids");
    expect(new Set(report.files.map(({ round }) => round))).toEqual(new Set([1]));
  });

  test("leaves the master with exactly what was typed", () => {
    const tasks = merged.tasks.filter(({ title }) => title !== "Tập huấn kỹ năng điều hành");
    UNITS.forEach((unit, index) => {
      expect(tasks.filter((task) => task.unit === unit.name)).toEqual(expectedOf(index));
    });
    expect(tasks.filter(({ unit }) => unit === "")).toEqual(before.tasks.filter(({ unit }) => unit === ""));
  });

  test("lists exactly the conflicts made on purpose, with both values", () => {
    const conflicts = report.changes.filter(({ kind }) => kind === "conflict");
    expect(conflicts.map(({ id, field, from, to, reason }) => ({ id, field, from, to, reason }))).toEqual(
      CONFLICTS.map((unit) => ({
        id: rowsOf(unit)[0]?.id,
        field: "product",
        from: "Bảng chung đã ghi",
        to: `Báo cáo số ${unit + 1}/BC`,
        reason: "both-changed",
      })),
    );
    expect(report.counts).toMatchObject({ refused: 0, conflict: CONFLICTS.length, new: 1 });
  });

  test("adds the proposed task to the unit that proposed it", () => {
    const added = merged.tasks.at(-1);
    expect(added).toMatchObject({
      title: "Tập huấn kỹ năng điều hành",
      unit: UNITS[5]?.name,
      due: "2021-04-25",
      dueText: "25/4/2021",
      note: "Cán bộ mới",
    });
  });

  test("writes each change into the log with its file", () => {
    const line = merged.log.find(({ id, field }) => id === rowsOf(7)[2]?.id && field === "Ghi chú");
    expect(line).toMatchObject({
      after: "Ghi chú của đơn vị 8",
      source: "Final_v2 (7).xlsx",
      when: "2021-04-20 08:30",
    });
    expect(merged.log.filter(({ field }) => field.startsWith("Gửi bản sao"))).toHaveLength(UNITS.length);
  });

  test(
    "changes nothing when the same files are merged again",
    async () => {
      const names = report.files.map(({ name }) => join(folder, name));
      const words = ["merge", "--master", join(folder, "merged.xlsx"), "--returned", ...names];
      const again = JSON.parse(await run(...words)) as Report;
      expect(again.counts).toMatchObject({ applied: 0, new: 0, conflict: CONFLICTS.length });
    },
    LIMIT,
  );

  test(
    "writes files that Excel does not offer to repair",
    async () => {
      for (const path of ["sent.xlsx", "merged.xlsx"]) {
        expect(await faultsOf(new Uint8Array(readFileSync(join(folder, path))))).toEqual([]);
      }
    },
    LIMIT,
  );
});
