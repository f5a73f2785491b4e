import type { Day } from "../../domain/day";
import { fail, succeed, type Result } from "../../domain/result";
import type { ReturnedFile } from "../../workbook/copies/returned/recognise-files";
import type { SummaryScope } from "../../workbook/copies/summary-copy";
import type { OnProgress } from "../services/services";
import type {
  CopiesOrder,
  MadeCopies,
  MadeCopy,
  MadeNextTerm,
  MadeSummary,
  NextTermOrder,
} from "../services/sharingService";
import { readNow, readToday } from "./clock";
import type * as SharingChunk from "./sharingChunk";

type Chunk = typeof SharingChunk;

/** Lets the pane draw and hear a click between two files. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Makes the file for the Standing Committee and looks it and the open workbook through. */
export async function makeSummary(
  { openWorkbookPort, planSummaryCopy, checkBeforeSending, writeXlsx }: Chunk,
  scope: SummaryScope,
  reportDate: Day | null,
): Promise<Result<MadeSummary>> {
  const content = await openWorkbookPort.read({ dress: ["rows"] });
  if (!content.ok) return content;
  const today = readToday();
  const planned = planSummaryCopy(content.value, { scope, reportDate, today });
  if (!planned.ok) return planned;
  const { content: copy, ...about } = planned.value;
  return succeed({
    ...about,
    bytes: await writeXlsx(copy),
    inCopy: checkBeforeSending(copy, about.reportDate),
    inWorkbook: checkBeforeSending(content.value, today),
  });
}

/** Makes the workbook of the next term as a file. */
export async function makeNextTerm(
  { openWorkbookPort, planNextTerm, writeXlsx }: Chunk,
  order: NextTermOrder,
): Promise<Result<MadeNextTerm>> {
  const content = await openWorkbookPort.read({ depth: "cells" });
  if (!content.ok) return content;
  const planned = planNextTerm(content.value, { ...order, today: readToday() });
  if (!planned.ok) return planned;
  const { content: next, ...about } = planned.value;
  return succeed({ ...about, bytes: await writeXlsx(next) });
}

/** Makes the copies of the next round one after the other; stops between two where that is wished. */
export async function makeCopies(
  { openWorkbookPort, planSplit, copyMails, writeXlsx }: Chunk,
  order: CopiesOrder,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<MadeCopies>> {
  const content = await openWorkbookPort.read({ depth: "cells" });
  if (!content.ok) return content;
  const today = readToday();
  const planned = planSplit(content.value, { ...order, sentOn: today, today, when: readNow() });
  if (!planned.ok) return planned;
  const { copies, round } = planned.value;
  const mails = copyMails(content.value, copies, { returnBy: order.returnBy, today });
  if (!mails.ok) return mails;
  const made: MadeCopy[] = [];
  for (const [index, { recipient, sent, describe }] of copies.entries()) {
    onProgress(index, copies.length);
    await breathe();
    if (signal.aborted) return fail({ code: "cancelled" });
    const mail = mails.value[index];
    if (!mail) throw new Error(`No mail for ${recipient.name}`);
    const bytes = await writeXlsx(describe());
    made.push({
      recipient: recipient.name,
      fileName: sent.fileName,
      rows: sent.rows.length,
      bytes,
      mail,
    });
  }
  const sent = copies.map((copy) => copy.sent);
  return succeed({ round, sent, copies: made, zipName: zipNameOf(made[0]?.fileName ?? "") });
}

/** The name of a copy without its recipient, such as `71-KH-BTV_dot-1.zip`. */
function zipNameOf(fileName: string): string {
  return fileName.replace(/_.*_/, "_").replace(/\.xlsx$/, ".zip");
}

/** Opens returned files one after the other; stops between two where that is wished. */
export async function readFiles(
  { readReturnedFile, DEFAULT_LIMITS }: Chunk,
  files: readonly File[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<readonly ReturnedFile[]>> {
  const read: ReturnedFile[] = [];
  for (const [index, file] of files.entries()) {
    onProgress(index, files.length);
    await breathe();
    if (signal.aborted) return fail({ code: "cancelled" });
    const name = uniqueName(
      file.name,
      read.map((other) => other.name),
    );
    // What is too large is refused before it fills the memory.
    const content: ReturnedFile["content"] =
      file.size > DEFAULT_LIMITS.fileBytes
        ? fail({ code: "too-large" })
        : await readReturnedFile(new Uint8Array(await file.arrayBuffer()), file.name);
    read.push({ name, content });
  }
  return succeed(read);
}

/** Files from several folders may be called the same; what is told of them is told by name. */
function uniqueName(name: string, taken: readonly string[]): string {
  let unique = name;
  for (let number = 2; taken.includes(unique); number += 1) unique = `${name} (${number})`;
  return unique;
}
