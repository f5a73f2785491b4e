import type { Plan } from "../../domain/plan";
import { andThen, fail, succeed, type Result } from "../../domain/result";
import type { ReadingWatch } from "../pdf/read-pdf";
import { refuse, type FileRead, type FileText, type PlanFileProblem } from "../problem";
import { cleanText } from "../text/shown";
import { decodeText } from "./decode";
import { readDocx } from "./docx";
import { convertLegacy, looksLegacy } from "./legacy-font";
import { lostLetters } from "./lost-letters";
import { planFromJson } from "./plan-json";

/** What a file held: text to be read as a plan, with what is doubtful about its letters, or a plan already written as JSON. */
export type PlanFile =
  ({ readonly kind: "text" } & FileText) | { readonly kind: "plan"; readonly plan: Plan };

const MEGABYTE = 1024 * 1024;

/** Largest file that is read, in bytes; a plan of 50 pages has about 0.2 MB, a signed PDF with pictures more. */
export const LARGEST_PLAN_FILE = 10 * MEGABYTE;
const LARGEST_PDF = 50 * MEGABYTE;

/** Reads a .txt, .docx, .pdf or .json file by its content; a file that is none of them is refused with a reason. */
export async function readPlanFile(
  bytes: Uint8Array,
  fileName: string,
  watch: ReadingWatch = {},
): Promise<Result<PlanFile, PlanFileProblem>> {
  const read = await readContent(bytes, fileName, watch);
  if (read.ok) return read;
  const { code, ...more } = read.problem;
  return fail({ code, at: fileName, ...more });
}

async function readContent(
  bytes: Uint8Array,
  fileName: string,
  watch: ReadingWatch,
): Promise<FileRead<PlanFile>> {
  if (bytes.length === 0) return refuse("plan-empty");
  const kind = kindOfFile(bytes);
  const limit = kind === "pdf" ? LARGEST_PDF : LARGEST_PLAN_FILE;
  const size = Math.round((bytes.length / MEGABYTE) * 10) / 10;
  if (bytes.length > limit) return refuse("plan-too-large", { size, limit: limit / MEGABYTE });
  const read = await textOf(kind, bytes, fileName, watch);
  if (!read.ok) return read;
  const { text: found, doubts, ...more } = read.value;
  const isLegacy = looksLegacy(found);
  const text = isLegacy ? convertLegacy(found) : found;
  if (text === null) return refuse("plan-legacy-font");
  if (cleanText(text) === "") return refuse("plan-empty");
  if (kind === "text" && isJson(text, fileName))
    return andThen(planFromJson(text.replace(/^\uFEFF/, "")), (plan) => succeed({ kind: "plan", plan }));
  if (kind === "text" && isWebPage(text)) return refuse("plan-web-page");
  const converted = isLegacy ? [{ code: "legacy-font-converted", line: 1 }] : [];
  return succeed({ kind: "text", text, doubts: [...doubts, ...converted, ...lostLetters(text)], ...more });
}

async function textOf(
  kind: FileKind,
  bytes: Uint8Array,
  fileName: string,
  watch: ReadingWatch,
): Promise<FileRead<FileText>> {
  switch (kind) {
    case "pdf":
      return (await import("../pdf/read-pdf")).readPdf(bytes, watch);
    case "zip":
      return readDocx(bytes);
    case "rtf":
      return refuse("plan-rtf");
    case "ole":
      if (isEncryptedOffice(bytes)) return refuse("plan-password-protected");
      return refuse(/\.xls$/i.test(fileName) ? "plan-old-excel" : "plan-old-word");
    case "text":
      if (/\.docx$/i.test(fileName)) return refuse("plan-not-docx");
      if (/\.pdf$/i.test(fileName)) return refuse("plan-damaged");
      return andThen(decodeText(bytes), (text) => succeed({ text, doubts: [] }));
  }
}

function isJson(text: string, fileName: string): boolean {
  return /\.json$/i.test(fileName) || /^\uFEFF?\s*\{\s*"/.test(text.slice(0, 200));
}

/** What the first bytes of a file say it is. */
type FileKind = "zip" | "ole" | "pdf" | "rtf" | "text";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const ENCRYPTED_STREAM = "EncryptedPackage";

/** Tells a file's kind by its content, whatever its name says. */
function kindOfFile(bytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? "text";
}

/** Whether an OLE file is a document locked with a password (it holds the stream "EncryptedPackage", named in UTF-16). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = [...ENCRYPTED_STREAM].flatMap((letter) => [letter.charCodeAt(0), 0]);
  let at = bytes.indexOf(name[0] ?? 0);
  while (at >= 0) {
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
    at = bytes.indexOf(name[0] ?? 0, at + 1);
  }
  return false;
}

const SAMPLE = 20_000;
const OPENS =
  /^\uFEFF?\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^<>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

/** Whether a file's text is a web page's source: it begins as one, or most of it is tags. */
function isWebPage(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (OPENS.test(sample)) return true;
  const tags = (sample.match(TAG) ?? []).reduce((length, tag) => length + tag.length, 0);
  return tags * 2 > sample.trim().length;
}
