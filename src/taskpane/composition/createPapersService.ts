import type { RollUpFile } from "../../actions/roll-up";
import { andThen, fail, succeed, type Problem, type Result } from "../../domain/result";
import type {
  LettersOrder,
  MadeLetter,
  MadePaper,
  MadeRollUp,
  PapersService,
  ReportOrder,
  RollUpOrder,
} from "../services/papersService";
import type { OnProgress } from "../services/services";
import { attempt } from "./attempt";
import { readToday } from "./clock";
import type * as PapersChunk from "./papersChunk";
import { saveFile } from "./saveFile";

type Chunk = typeof PapersChunk;
type Content = Parameters<Chunk["planReport"]>[0];

/** The largest form that is read, in bytes. */
const LARGEST_FORM = 20 * 1024 * 1024;

/** Makes the papers of the week of the open workbook. */
export function createPapersService(): PapersService {
  return {
    makeReport: (order) => withBook((chunk, content) => makeReport(chunk, content, order)),
    makeLetters: (order, onProgress, signal) =>
      withBook((chunk, content) => makeLetters(chunk, content, { order, onProgress, signal })),
    saveTogether: (zipName, files) =>
      attempt(async () => saveFile(zipName, (await import("./papersChunk")).zipFiles(files))),
    listNames: () => withBook(({ planCalendarNames }, content) => planCalendarNames(content)),
    makeRollUp: (order, onProgress, signal) =>
      attempt(async () => makeRollUp(await import("./papersChunk"), { order, onProgress, signal })),
    makeCalendar: (name, language) =>
      withBook(({ planCalendar, writeCalendar, asciiName }, content) =>
        andThen(planCalendar(content, { today: readToday(), name, language }), (deadlines) => {
          const bytes = new TextEncoder().encode(writeCalendar(name, deadlines, new Date()));
          return succeed({ fileName: `${asciiName(name)}.ics`, bytes, text: null });
        }),
      ),
  };
}

function withBook<Value>(
  work: (chunk: Chunk, content: Content) => Result<Value> | Promise<Result<Value>>,
): Promise<Result<Value>> {
  return attempt(async () => {
    const chunk = await import("./papersChunk");
    const content = await chunk.openWorkbookPort.read({ depth: "cells" });
    return content.ok ? work(chunk, content.value) : content;
  });
}

async function makeReport(
  chunk: Chunk,
  content: Content,
  { form, reportDate, language }: ReportOrder,
): Promise<Result<MadePaper>> {
  const request = { today: readToday(), reportDate, language };
  const fileName = `${chunk.asciiName(language === "vi" ? "Báo cáo tiến độ" : "Progress report")}.docx`;
  if (form === null) {
    const paper = chunk.planReport(content, request);
    if (!paper.ok) return paper;
    const bytes = await chunk.writePaper(paper.value);
    return succeed({ fileName, bytes, text: chunk.paperText(paper.value) });
  }
  if (form.size > LARGEST_FORM) return fail({ code: "form-unreadable", at: form.name });
  const fields = chunk.planForm(content, request);
  if (!fields.ok) return fields;
  const filled = await chunk.fillForm(new Uint8Array(await form.arrayBuffer()), fields.value);
  return filled.ok
    ? succeed({ fileName, bytes: filled.value, text: null })
    : fail({ at: form.name, ...filled.problem });
}

interface Work<Order> {
  readonly order: Order;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

async function makeLetters(
  { planLetters, writePaper, paperText }: Chunk,
  content: Content,
  { order, onProgress, signal }: Work<LettersOrder>,
): Promise<Result<readonly MadeLetter[]>> {
  const planned = planLetters(content, { today: readToday(), ...order });
  if (!planned.ok) return planned;
  const made: MadeLetter[] = [];
  for (const [index, { recipient, fileName, paper }] of planned.value.entries()) {
    onProgress(index, planned.value.length);
    if (signal.aborted) return fail({ code: "cancelled" });
    made.push({ recipient, fileName, bytes: await writePaper(paper), text: paperText(paper) });
  }
  return succeed(made);
}

async function makeRollUp(chunk: Chunk, work: Work<RollUpOrder>): Promise<Result<MadeRollUp>> {
  const { planRollUp, openWorkbookPort, sayFileProblem, writeXlsx } = chunk;
  const { language, withOpen } = work.order;
  const files = await readTrackers(chunk, work);
  if (!files.ok) return files;
  const open: RollUpFile[] = withOpen
    ? [
        {
          name: language === "vi" ? "(đang mở)" : "(open)",
          content: await openWorkbookPort.read({ depth: "cells" }),
        },
      ]
    : [];
  const say = (problem: Problem): string => sayFileProblem(problem, language);
  const planned = planRollUp([...open, ...files.value], { today: readToday(), language, say });
  if (!planned.ok) return planned;
  const { content, plans, leftOut } = planned.value;
  return succeed({
    fileName: language === "vi" ? "Tong-hop-ke-hoach.xlsx" : "All-plans.xlsx",
    bytes: await writeXlsx(content),
    text: null,
    plans: plans.length,
    leftOut: leftOut.map(({ file }) => file),
  });
}

/** Reads the files one after the other; one that cannot be read stops no other. */
async function readTrackers(
  { readXlsx, DEFAULT_LIMITS }: Chunk,
  { order, onProgress, signal }: Work<RollUpOrder>,
): Promise<Result<readonly RollUpFile[]>> {
  const read: RollUpFile[] = [];
  for (const [index, file] of order.files.entries()) {
    onProgress(index, order.files.length);
    if (signal.aborted) return fail({ code: "cancelled" });
    const content: RollUpFile["content"] =
      file.size > DEFAULT_LIMITS.fileBytes
        ? fail({ code: "too-large" })
        : await readXlsx(new Uint8Array(await file.arrayBuffer()));
    read.push({ name: file.name, content });
  }
  return succeed(read);
}
