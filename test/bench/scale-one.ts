import { writeFileSync } from "node:fs";
import { planCheck } from "../../src/actions/check";
import { makeDashboard } from "../../src/actions/dashboard";
import { planEdit } from "../../src/actions/edit";
import { planMerge } from "../../src/actions/merge";
import { planReport } from "../../src/actions/papers";
import { planRepair } from "../../src/actions/repair";
import { planSplit } from "../../src/actions/split";
import { readStatus } from "../../src/actions/status";
import { writePaper } from "../../src/docx/write-paper";
import { updateTasks } from "../../src/domain/edit/tasks";
import type { Tracker } from "../../src/domain/tracker";
import { parsePlan } from "../../src/plan-import/parse-plan";
import { describeTracker } from "../../src/workbook/book/describe";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { digestFile } from "../../src/workbook/copies/returned/recognise-files";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { type Copy, type Timed, measureCopyFloors, measureFloors } from "./floors";
import { valueOf } from "../support/value-of";

const TODAY = day("2021-04-20");
const WORDS = { title: "Đo", note: { when: "2021-04-20 08:30", reason: "", source: "đo" } };
const VI = makeWording("vi");

/** Processor seconds of each thing that is done with a tracker, and of the plainest handling of the same cells. */
export interface ScaleFigures {
  readonly rows: number;
  readonly units: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
  /** All copies together; 0 where none were made. */
  readonly copyMegabytes: number;
  /** The most memory that the process held. */
  readonly peakMegabytes: number;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Measures everything at one size, in this process; of more rows than a web view holds what they have to do with. */
async function measure(rows: number, unitCount: number, out?: string): Promise<ScaleFigures> {
  const isLargest = rows > 10_000;
  const seconds: Record<string, number> = {};
  const timed: Timed = async (name, act, times = 1) => {
    const start = processorSeconds();
    const value = await act();
    seconds[name] = (seconds[name] ?? 0) + (processorSeconds() - start) * times;
    return value;
  };
  const tracker = trackerOf(rows, unitCount);
  const described = await timed("build", () => describeTracker(tracker, VI, TODAY));
  const bytes = await timed("build", () => writeXlsx(described));
  if (out !== undefined) writeFileSync(out, bytes);
  // A file of 100,000 rows unpacks to more than a web view has room for: what was built is judged as it stands.
  const master = isLargest ? described : valueOf(await timed("read", () => readXlsx(bytes)));
  await timed("status", () => readStatus(master, TODAY, null));
  await timed("check", () => valueOf(planCheck(master, TODAY)));
  await timed("report", async () => writePaper(valueOf(planReport(master, { today: TODAY }))));
  if (!isLargest) await measureChanges(master, tracker, timed);
  const { copies, copyMegabytes } = isLargest ? NO_COPIES : await measureCopies(master, timed);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  if (!isLargest) {
    await measureFloors(master, bytes, timed);
    await measureCopyFloors(copies, unitCount, timed);
  }
  return { rows, units: unitCount, seconds, megabytes: bytes.length / 1e6, copyMegabytes, peakMegabytes };
}

async function measureChanges(master: WorkbookContent, { tasks }: Tracker, timed: Timed): Promise<void> {
  const lines = tasks.map(({ title, lead }) => `– ${lead} ${title} xong trước ngày 20/4/2021.`);
  const text = `KẾ HOẠCH\nSố: 71/KH-BTV\n\nI. NỘI DUNG\n\n${lines.join("\n")}`;
  await timed("parse", () => parsePlan(text));
  await timed("floor of words", () => new Set(text.split(/\s+/)).size);
  await timed("refresh", () => valueOf(makeDashboard(master, TODAY)));
  const edit = updateTasks(["NV-005"], { state: "in-progress" });
  await timed("edit", () => {
    const { changes } = valueOf(planEdit(master, { edit, today: TODAY, ...WORDS }));
    return applyChanges(master, changes);
  });
  await timed("repair", () => {
    const damaged = overwritten(master);
    return applyChanges(damaged, valueOf(planRepair(damaged, TODAY, WORDS)).changes);
  });
}

/** Copies that the floors are measured with: five of them stand for all. */
const MOST_COPIES = 5;
const NO_COPIES = { copies: [] as readonly Copy[], copyMegabytes: 0 };

async function measureCopies(master: WorkbookContent, timed: Timed): Promise<typeof NO_COPIES> {
  const { when } = WORDS.note;
  const sent = await timed("split", async () => {
    const choices = { by: "unit", sentOn: TODAY, returnBy: null, today: TODAY, when } as const;
    const { copies, changes } = valueOf(planSplit(master, choices));
    const files = [];
    for (const { sent: copy, describe } of copies)
      files.push({ name: copy.fileName, bytes: await writeXlsx(describe()) });
    return { files, after: applyChanges(master, changes) };
  });
  const copies: Copy[] = [];
  await timed("merge", async () => {
    const files = [];
    for (const { name, bytes } of sent.files) {
      const content = await readXlsx(bytes);
      if (copies.length < MOST_COPIES) copies.push({ bytes, content: valueOf(content) });
      files.push(digestFile({ name, content }, TODAY));
    }
    const choices = { files, preference: null, today: TODAY, when };
    return applyChanges(sent.after, valueOf(planMerge(sent.after, choices)).workbookChanges);
  });
  return { copies, copyMegabytes: sent.files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6 };
}

/** Somebody typed over the flags of every tenth row. */
function overwritten(content: WorkbookContent): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.name !== VI.naming.sheets.tasks || !table) return sheet;
      const column =
        table.range.column + table.columns.findIndex(({ header }) => header === VI.labels.tasks.flag);
      const typed = Array.from({ length: Math.ceil((table.range.rowCount - 1) / 10) }, (_, index) => ({
        row: table.range.row + 1 + index * 10,
        column,
        contents: [["chậm"]],
      }));
      return { ...sheet, blocks: [...sheet.blocks, ...typed] };
    }),
  };
}

function trackerOf(rows: number, unitCount: number): Tracker {
  const units = Array.from({ length: unitCount }, (_, index) =>
    makeUnit(`DV-${index + 1}`, `Hội LHPN xã số ${index + 1}`, { group: "Khối xã" }),
  );
  const tasks = Array.from({ length: rows }, (_, index) => {
    const name = units[index % unitCount]?.name ?? "";
    const title = `Báo cáo tiến độ chuẩn bị Đại hội, phần ${Math.floor(index / unitCount) + 1}`;
    const due = day(`2021-0${(index % 6) + 2}-1${index % 10}`);
    return makeNumberedTask(index + 1, { title, unit: name, lead: name, due, dueKind: "by" });
  });
  return makeTracker({ units, tasks });
}

// What is loaded and compiled at first use is no cost of a size; a peak of memory is told without it being made twice.
const [rows = "37", units = "2", out] = process.argv.slice(2);
if (Number(rows) <= 10_000) await measure(37, 2);
console.log(JSON.stringify(await measure(Number(rows), Number(units), out)));
