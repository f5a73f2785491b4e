import type { MergeRequest } from "../../actions/merge";
import { succeed, type Result } from "../../domain/result";
import type { Change } from "../../workbook/page/change";
import type { SharingService } from "../services/sharingService";
import { attempt } from "./attempt";
import { readNow, readToday } from "./clock";
import { createPapersService } from "./createPapersService";
import { makeCopies, makeNextTerm, makeSummary, readFiles } from "./makeFiles";
import { saveFile } from "./saveFile";
import type * as SharingChunk from "./sharingChunk";
import { untilWriting } from "./untilWriting";

type Chunk = typeof SharingChunk;

/**
 * Sending out and taking in on the open workbook. `savesFiles`: whether the program's browser control can save files; the
 * person is asked anew at each action.
 */
export function createSharingService(savesFiles: boolean, person: () => string): SharingService {
  return {
    savesFiles,
    papers: createPapersService(),
    saveFile,
    openCopy: (bytes) =>
      withChunk(({ createExcelGrid, toBase64 }) => createExcelGrid().openWorkbookCopy(toBase64(bytes))),
    makeSummary: (scope, reportDate) => withChunk((chunk) => makeSummary(chunk, scope, reportDate)),
    makeNextTerm: (order) => withChunk((chunk) => makeNextTerm(chunk, order)),
    ...sendingOut(),
    ...takingIn(person),
  };
}

const withChunk = <Value>(work: (chunk: Chunk) => Promise<Result<Value>>): Promise<Result<Value>> =>
  attempt(async () => work(await import("./sharingChunk")));

type SendingOut = Pick<
  SharingService,
  | "mend"
  | "makeCopies"
  | "saveAll"
  | "remember"
  | "saveDraft"
  | "saveDrafts"
  | "makeReminders"
  | "makeRoundReminders"
>;

function sendingOut(): SendingOut {
  return {
    mend: (findings, onProgress) =>
      withChunk(async ({ createExcelGrid, openWorkbookPort }) => {
        for (const { mend, at } of findings) {
          const cleared =
            mend === "clear-filter" ? await clearSheet(openWorkbookPort, createExcelGrid, at) : null;
          if (cleared?.ok === false) return cleared;
        }
        const changes = findings.flatMap(({ mend }) => (typeof mend === "string" ? [] : mend));
        return carryOut(openWorkbookPort, changes, onProgress);
      }),
    makeCopies: (order, onProgress, signal) =>
      withChunk((chunk) => makeCopies(chunk, order, onProgress, signal)),
    saveAll: ({ copies, zipName }) =>
      withChunk(({ zipFiles, makeEml }) => {
        const drafts = copies.map((copy) => ({
          fileName: draftName(copy.fileName),
          bytes: makeEml(copy.mail.draft, copy),
        }));
        return Promise.resolve(saveFile(zipName, zipFiles([...copies, ...drafts])));
      }),
    remember: ({ sent }, onProgress) =>
      withChunk(async ({ openWorkbookPort, rememberSent }) => {
        const handedOut = { sent, today: readToday(), when: readNow() };
        const done = await rememberSent(openWorkbookPort, handedOut, onProgress);
        return done.ok ? succeed(null) : done;
      }),
    saveDraft: ({ draft }, fileName, copy) =>
      withChunk(({ makeEml, asciiName }) => {
        const name = copy ? draftName(copy.fileName) : `${asciiName(fileName)}.eml`;
        return Promise.resolve(saveFile(name, makeEml(draft, copy)));
      }),
    saveDrafts: (mails, name) =>
      withChunk(({ makeEml, asciiName, zipFiles }) => {
        const files = mails.map(({ recipient, draft }, index) => ({
          fileName: `${index + 1}-${asciiName(recipient)}.eml`,
          bytes: makeEml(draft),
        }));
        return Promise.resolve(saveFile(`${asciiName(name)}.zip`, zipFiles(files)));
      }),
    makeRoundReminders: (round) =>
      withChunk(async ({ openWorkbookPort, roundMails }) => {
        const content = await openWorkbookPort.read({ depth: "cells" });
        const request = { returnBy: null, today: readToday() };
        return content.ok ? roundMails(content.value, round, request) : content;
      }),
    makeReminders: (by, returnBy) =>
      withChunk(async ({ openWorkbookPort, reminderMails }) => {
        const content = await openWorkbookPort.read({ depth: "cells" });
        const request = { returnBy, today: readToday(), remindsSoon: true };
        return content.ok ? reminderMails(content.value, by, request) : content;
      }),
  };
}

function takingIn(person: () => string): Pick<SharingService, "readFiles" | "previewMerge" | "merge"> {
  const request = (): Pick<MergeRequest, "preference" | "today" | "when" | "by"> => ({
    preference: null,
    by: person(),
    today: readToday(),
    when: readNow(),
  });
  return {
    readFiles: (files, onProgress, signal) =>
      withChunk((chunk) => readFiles(chunk, files, onProgress, signal)),
    previewMerge: (files) =>
      withChunk(async ({ openWorkbookPort, planMerge }) => {
        const content = await openWorkbookPort.read({ depth: "cells" });
        return content.ok ? planMerge(content.value, { ...request(), files }) : content;
      }),
    merge: (files, { previewed, ...decision }, onProgress, signal) =>
      withChunk(({ openWorkbookPort, mergeReturned }) =>
        mergeReturned(
          openWorkbookPort,
          { ...request(), ...decision, files },
          previewed,
          ...untilWriting(onProgress, signal),
        ),
      ),
  };
}

type Port = Chunk["openWorkbookPort"];

async function carryOut(
  port: Port,
  changes: readonly Change[],
  onProgress: (done: number, total: number) => void,
): Promise<Result<null>> {
  const applied = await port.apply(changes, onProgress);
  return applied.ok ? succeed(null) : applied;
}

/** Shows all rows of a sheet's tables. */
async function clearSheet(
  port: Port,
  createGrid: Chunk["createExcelGrid"],
  sheet: string,
): Promise<Result<null>> {
  const content = await port.read({ sheets: [sheet], depth: "values" });
  if (!content.ok) return content;
  const tables = content.value.sheets.flatMap(({ tables: found }) => found);
  for (const { name } of tables) {
    const cleared = await createGrid().clearFilters(name);
    if (!cleared.ok) return cleared;
  }
  return succeed(null);
}

function draftName(fileName: string): string {
  return fileName.replace(/\.xlsx$/, ".eml");
}
