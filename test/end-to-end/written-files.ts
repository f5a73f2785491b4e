import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { planSummaryCopy } from "../../src/actions/send-summary";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { runCommand } from "../headless/run";
import { typeIn } from "../sharing/sent-copies";
import { aRichWorkbook } from "../support/xlsx-rich-workbook";
import { TODAY, buildFile, editFile, emptyPlan, thirtyUnitPlan } from "./saved-by-excel";

/** Every kind of file that a person gets from us. */
export const KINDS = [
  "a tracker in Vietnamese",
  "a tracker in English",
  "a tracker of an empty plan",
  "a tracker of thirty units",
  "a unit's copy",
  "a body's copy",
  "the master after copies went out",
  "the master with a returned copy in it",
  "a repaired workbook",
  "a workbook saved after edits",
  "the Standing Committee's copy of the workbook",
  "the Standing Committee's copy of the summary",
  "whatever else the writer can put into a file",
] as const;

/** A kind of file. */
export type WrittenKind = (typeof KINDS)[number];

const BUILD = ["build", "--plan", "assets/sample-plan.vi.txt", "--report-date", TODAY];

/** Writes one file of each kind asked for, in the way it comes about: by the command, or saved by the simulated Excel. */
export async function writeKinds(kinds: readonly WrittenKind[]): Promise<Map<WrittenKind, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-kinds-"));
  try {
    const written = new Map<WrittenKind, Uint8Array>();
    const ways = waysToWrite(folder);
    for (const kind of kinds) written.set(kind, await ways[kind]());
    return written;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How each kind is written; what several come from is made once, when it is first needed. */
function waysToWrite(folder: string): Readonly<Record<WrittenKind, () => Promise<Uint8Array>>> {
  const at = (...names: string[]): string => join(folder, ...names);
  const built = once(async () => {
    await run(...BUILD, "--out", at("vi.xlsx"));
    return at("vi.xlsx");
  });
  const sent = once(async () => {
    await run("split", await built(), "--by", "unit", "--out-dir", at("unit"), "--out", at("sent.xlsx"));
    return { master: at("sent.xlsx"), copy: at("unit", firstIn(at("unit"))) };
  });
  return {
    "a tracker in Vietnamese": async () => bytesOf(await built()),
    "a tracker in English": async () => {
      await run(...BUILD, "--lang", "en", "--out", at("en.xlsx"));
      return bytesOf(at("en.xlsx"));
    },
    "a tracker of an empty plan": () => buildFile(emptyPlan()),
    "a tracker of thirty units": () => buildFile(thirtyUnitPlan()),
    "a unit's copy": async () => bytesOf((await sent()).copy),
    "a body's copy": async () => {
      await run("split", await built(), "--by", "body", "--out-dir", at("body"));
      return bytesOf(at("body", firstIn(at("body"))));
    },
    "the master after copies went out": async () => bytesOf((await sent()).master),
    "the master with a returned copy in it": async () => {
      const { master, copy } = await sent();
      writeFileSync(at("returned.xlsx"), await writeXlsx(await filledIn(copy)));
      await run("merge", "--master", master, "--returned", at("returned.xlsx"), "--out", at("merged.xlsx"));
      return bytesOf(at("merged.xlsx"));
    },
    "a repaired workbook": async () => {
      writeFileSync(at("damaged.xlsx"), await writeXlsx(damaged(await open(await built()))));
      await run("check", at("damaged.xlsx"), "--repair", "--out", at("repaired.xlsx"));
      return bytesOf(at("repaired.xlsx"));
    },
    "a workbook saved after edits": async () => editFile(await open(await built())),
    "the Standing Committee's copy of the workbook": async () =>
      committeeCopy(await open(await built()), "workbook"),
    "the Standing Committee's copy of the summary": async () =>
      committeeCopy(await open(await built()), "summary"),
    "whatever else the writer can put into a file": () => writeXlsx(aRichWorkbook()),
  };
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => (made ??= make());
}

async function run(...words: string[]): Promise<void> {
  const { error } = await runCommand(words, { now: new Date(2021, 3, 20, 8, 30), input: Readable.from([]) });
  if (error !== "") throw new Error(error);
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function firstIn(folder: string): string {
  const [name] = readdirSync(folder).sort();
  if (name === undefined) throw new Error(`nothing in ${folder}`);
  return name;
}

async function open(path: string): Promise<WorkbookContent> {
  const read = await readXlsx(bytesOf(path));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

async function filledIn(path: string): Promise<WorkbookContent> {
  const copy = await open(path);
  const [task] = openBook(copy)?.tracker.tasks ?? [];
  if (!task) throw new Error(`no task in ${path}`);
  return typeIn(copy, task.id, { state: "xong", completedOn: "19/4/2021", difficulty: "thiếu kinh phí" });
}

/** Without its rules, lists and charts. */
function damaged(content: WorkbookContent): WorkbookContent {
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: [],
    validations: [],
    charts: [],
  }));
  return { ...content, sheets };
}

async function committeeCopy(content: WorkbookContent, scope: "workbook" | "summary"): Promise<Uint8Array> {
  const plan = planSummaryCopy(content, { scope, reportDate: null, today: TODAY });
  if (!plan.ok) throw new Error(plan.problem.code);
  return writeXlsx(plan.value.content);
}
