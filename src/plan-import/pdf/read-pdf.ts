import { succeed } from "../../domain/result";
import { refuse, type FileRead, type FileText } from "../problem";
import { textOfPages } from "./document-text";
import { loadLibrary, type PdfLibrary } from "./library";
import { contentOf, type PageContent } from "./page-content";
import { readMarks } from "./read-marks";

/** What a person sees and can do while a file is read. */
export interface ReadingWatch {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** Most pages that are read; no plan has as many. */
const MOST_PAGES = 200;
/** A page with fewer letters than this holds a picture of its text. */
const FEWEST_LETTERS = 20;

type PdfDocument = Awaited<ReturnType<PdfLibrary["getDocument"]>["promise"]>;

/** Reads the text of a PDF that has one; the library is loaded only when a PDF is opened. */
export async function readPdf(bytes: Uint8Array, watch: ReadingWatch = {}): Promise<FileRead<FileText>> {
  if (await unpacksTooMuch(bytes)) return refuse("plan-zip-bomb");
  const library = await loadLibrary();
  const task = library.getDocument({
    // The library takes the bytes away to its worker.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are none of a plan's words.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    return await readDocument(await task.promise, library, watch);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return refuse(isLocked ? "plan-pdf-locked" : "plan-damaged");
  } finally {
    await task.destroy();
  }
}

async function readDocument(
  document: PdfDocument,
  library: PdfLibrary,
  { onProgress, signal }: ReadingWatch,
): Promise<FileRead<FileText>> {
  const total = document.numPages;
  if (total > MOST_PAGES) return refuse("plan-pdf-long", { size: total, limit: MOST_PAGES });
  const pages: PageContent[] = [];
  const wordless: number[] = [];
  let letters = 0;
  for (let number = 1; number <= total; number += 1) {
    if (signal?.aborted === true) return refuse("cancelled");
    const page = await document.getPage(number);
    const marks = await readMarks(page, library);
    page.cleanup();
    letters += marks.glyphs.length;
    if (marks.glyphs.length < FEWEST_LETTERS) wordless.push(number);
    pages.push(contentOf(marks, pages.at(-1)));
    onProgress?.(number, total);
  }
  if (letters < FEWEST_LETTERS * total) return refuse("plan-pdf-scanned");
  const unsure = pages.flatMap(({ isUnsure }, index) => (isUnsure === true ? [index + 1] : []));
  const doubtOf = (code: string, numbers: readonly number[]) =>
    numbers.length > 0 ? [{ code, line: 1, words: numbers.join(", ") }] : [];
  const doubts = [...doubtOf("pdf-pages-wordless", wordless), ...doubtOf("pdf-table-unruled", unsure)];
  const { text, unsure: unsureLines } = textOfPages(pages);
  return succeed({ text, doubts, ...(unsureLines.length > 0 && { unsureLines }) });
}

/** Bytes that the streams of a plan may unpack to in all, pictures aside: 200 pages of ruled tables take a third of it. */
const MOST_UNPACKED = 60 * 1024 * 1024;
/** So many packed bytes are unpacked at a time: at most a thousand times as many come out. */
const PIECE = 4096;
/** Where the dictionary of a stream is looked for, before its first byte. */
const DICTIONARY = 1000;

/**
 * Whether a PDF unpacks to more than any plan holds. A few hundred kilobytes can hold a page of hundreds of megabytes,
 * over which the library works for minutes; so its streams are unpacked in small pieces and counted first.
 */
async function unpacksTooMuch(bytes: Uint8Array): Promise<boolean> {
  const { Unzlib } = await import("fflate");
  const text = new TextDecoder("latin1").decode(bytes);
  let unpacked = 0;
  for (const { start, end } of packedStreams(text)) {
    const unzlib = new Unzlib((piece) => {
      unpacked += piece.length;
    });
    try {
      for (let at = start; at < end && unpacked <= MOST_UNPACKED; at += PIECE)
        unzlib.push(bytes.subarray(at, Math.min(end, at + PIECE)), false);
    } catch {
      // Locked, or damaged: the library tells what it is.
    }
    if (unpacked > MOST_UNPACKED) return true;
  }
  return false;
}

/** The packed streams that are no pictures; those are never unpacked. */
function packedStreams(text: string) {
  const streams: { start: number; end: number }[] = [];
  const begins = /stream\r?\n/g;
  for (let begin = begins.exec(text); begin !== null; begin = begins.exec(text)) {
    const start = begin.index + begin[0].length;
    const found = text.indexOf("endstream", start);
    const end = found < 0 ? text.length : found;
    const before = text.slice(Math.max(0, begin.index - DICTIONARY), begin.index);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    if (/\/Fl(?:ateDecode)?\b/.test(dictionary) && !/\/Subtype\s*\/Image\b/.test(dictionary))
      streams.push({ start, end });
    begins.lastIndex = end + "endstream".length;
  }
  return streams;
}
