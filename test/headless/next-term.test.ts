import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { closePlan } from "../../src/domain/edit/close-plan";
import type { Task } from "../../src/domain/task";
import { nextTerm } from "../../src/domain/next-term";
import { VIETNAMESE_NAMES } from "../../src/domain/public-holiday";
import type { Tracker } from "../../src/domain/tracker";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { monthOfProgress } from "../support/tracker-samples";
import { runCommand, type Outcome } from "./run";

const CLOSED_ON = day("2026-06-30");
const folder = mkdtempSync(join(tmpdir(), "next-term-"));
const [old, fresh] = [join(folder, "cu.xlsx"), join(folder, "moi.xlsx")];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]): Promise<Outcome> {
  return runCommand(words, { now: new Date(2026, 6, 1, 9), input: Readable.from([]) });
}

async function trackerIn(path: string): Promise<Tracker> {
  const read = await readXlsx(new Uint8Array(readFileSync(path)));
  const book = read.ok ? openBook(read.value) : null;
  if (!book) throw new Error("no tracker");
  return book.tracker;
}

function begun(...tasks: Task[]): readonly Task[] {
  const before = makeTracker({ tasks });
  const term = { number: "", title: "", today: CLOSED_ON, holidayNames: VIETNAMESE_NAMES };
  return nextTerm(before, term).tasks;
}

describe("the tracker of the next term", () => {
  beforeAll(async () => {
    const closed = closePlan(CLOSED_ON)(monthOfProgress());
    writeFileSync(old, await writeXlsx(describeTracker(closed, makeWording("vi"), CLOSED_ON)));
    expect(await run("next", old, "--out", fresh, "--number", "15/KH-BTV")).toMatchObject({
      exitCode: 0,
      error: "",
    });
  });

  it("has the units, bodies and tasks of the one that was closed, and nothing that has been done", async () => {
    const [before, after] = [await trackerIn(old), await trackerIn(fresh)];
    expect(after.units.map(({ name, contact, email }) => [name, contact, email])).toEqual(
      before.units.map(({ name, contact, email }) => [name, contact, email]),
    );
    expect(after.units.every(({ event, pilot }) => event === null && pilot === null)).toBe(true);
    expect(after.bodies).toEqual(before.bodies);
    const words = ({ id, title, unit, lead, support, stream }: Task): unknown[] => [
      ...[id, title, unit, lead, support, stream],
    ];
    expect(after.tasks.map(words)).toEqual(before.tasks.map(words));
    expect(after.tasks.every(({ due, extendedTo, completedOn }) => !due && !extendedTo && !completedOn)).toBe(
      true,
    );
    expect(new Set(after.tasks.map(({ state }) => state))).toEqual(new Set(["not-started"]));
    expect(after).toMatchObject({ log: [], snapshots: [], rounds: [] });
    expect(after.settings).toMatchObject({ planNumber: "15/KH-BTV", closedOn: null, reportDate: null });
  });

  it("is in order and can be worked in", async () => {
    expect(JSON.parse((await run("check", fresh)).output)).toMatchObject({ findings: [] });
    const { tasks } = await trackerIn(fresh);
    const { counts, total } = JSON.parse((await run("status", fresh)).output) as {
      counts: Record<string, number>;
      total: number;
    };
    expect({ total, waiting: counts["no-deadline"] }).toEqual({
      total: tasks.length,
      waiting: tasks.length,
    });
  });

  it("is refused in one sentence where the file to be written is the one that is read", async () => {
    expect(await run("next", old, "--out", old)).toMatchObject({ exitCode: 2, output: "" });
  });
});

describe("a deadline", () => {
  const DUE = { dueText: "trước ngày 02/4/2021", dueKind: "before", due: day("2021-04-02") } as const;

  it.each<[string, Partial<Task>, Partial<Task>]>([
    ["of a named day goes, with its words", DUE, { due: null, dueKind: "none", dueText: "" }],
    [
      "counted from the congress waits for the next one",
      { dueText: "trước Đại hội 10 ngày", dueKind: "relative", offset: -10, offsetUnit: "day" },
      { dueText: "trước Đại hội 10 ngày", dueKind: "relative", offset: -10, offsetUnit: "day" },
    ],
    [
      "of the congress itself waits for its day, without the month of the old plan",
      { dueText: "tháng 4/2021", dueKind: "in", due: day("2021-04-30"), offset: 0, offsetUnit: "day" },
      { dueText: "", dueKind: "relative", due: null, offset: 0 },
    ],
    [
      "that recurs stays as it is worded",
      { dueText: "hằng tháng", dueKind: "recurring" },
      { dueText: "hằng tháng", dueKind: "recurring" },
    ],
  ])("%s", (_, before, after) => {
    expect(begun(makeNumberedTask(1, before))[0]).toMatchObject(after);
  });

  it("of a row that was extended and finished begins anew", () => {
    const [task] = begun(
      makeNumberedTask(1, { ...DUE, extendedTo: day("2021-05-01"), state: "done", percent: 1, note: "xong" }),
    );
    expect(task).toMatchObject({ extendedTo: null, state: "not-started", percent: null, note: "" });
  });
});

describe("a unit of the next term", () => {
  it("keeps who is reached there", () => {
    const before = makeTracker({
      units: [makeUnit("DV-01", "Quận Tây Hồ", { email: "th@hn.vn", pilot: "yes" })],
    });
    const term = { number: "", title: "", today: CLOSED_ON, holidayNames: VIETNAMESE_NAMES };
    expect(nextTerm(before, term).units).toEqual([
      makeUnit("DV-01", "Quận Tây Hồ", { email: "th@hn.vn", pilot: null }),
    ]);
  });
});
