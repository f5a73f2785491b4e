import { succeed } from "../../domain/result";
import { refuse, type FileRead, type FileText } from "../problem";
import { textOfPages } from "./document-text";
import { loadLibrary, type PdfLibrary } from "./library";
import { contentOf, type PageContent } from "./page-content";
import { readMarks } from "./read-marks";
import { unpacksTooMuch } from "./unpacked-size";

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
    pages.push(contentOf(marks));
    onProgress?.(number, total);
  }
  if (letters < FEWEST_LETTERS * total) return refuse("plan-pdf-scanned");
  const doubts =
    wordless.length > 0 ? [{ code: "pdf-pages-wordless", line: 1, words: wordless.join(", ") }] : [];
  return succeed({ text: textOfPages(pages), doubts });
}
