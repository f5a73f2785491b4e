import type { Plan, PlanProblem } from "../../domain/plan";
import { fail, succeed, type Result } from "../../domain/result";
import { cleanText } from "../text/shown";
import { decodeText } from "./decode";
import { readDocx } from "./docx";
import { isEncryptedOffice, kindOfFile, type FileKind } from "./kind";
import { convertLegacy, looksLegacy } from "./legacy-font";
import { lostLetters } from "./lost-letters";
import { planFromJson } from "./plan-json";
import type { PlanFileProblem } from "../problem";
import type { ReadingWatch } from "../pdf/read-pdf";
import { isWebPage } from "./web-page";

/** What a file held: text to be read as a plan, with what is doubtful about its letters, or a plan already written as JSON. */
export type PlanFile =
  | { readonly kind: "text"; readonly text: string; readonly doubts: readonly PlanProblem[] }
  | { readonly kind: "plan"; readonly plan: Plan };

const MEGABYTE = 1024 * 1024;

/** Largest file that is read, in bytes; a plan of 50 pages has about 0.2 MB, a signed PDF with pictures more. */
export const LARGEST_PLAN_FILE = 10 * MEGABYTE;
export const LARGEST_PDF = 50 * MEGABYTE;

/** Reads a .txt, .docx, .pdf or .json file by its content; a file that is none of them is refused with a reason. */
export async function readPlanFile(
  bytes: Uint8Array,
  fileName: string,
  watch: ReadingWatch = {},
): Promise<Result<PlanFile, PlanFileProblem>> {
  if (bytes.length === 0) return fail({ code: "plan-empty", at: fileName });
  const kind = kindOfFile(bytes);
  const limit = kind === "pdf" ? LARGEST_PDF : LARGEST_PLAN_FILE;
  if (bytes.length > limit)
    return fail({ code: "plan-too-large", at: fileName, details: sizes(bytes.length, limit) });
  const read = await textOf(bytes, fileName, kind, watch);
  if (!read.ok) return read;
  const written = inUnicode(read.value, fileName);
  if (!written.ok) return written;
  const { text } = written.value;
  if (cleanText(text) === "") return fail({ code: "plan-empty", at: fileName });
  if (kind === "text" && isJson(text, fileName))
    return asPlan(planFromJson(text.replace(/^\uFEFF/, ""), fileName));
  if (kind === "text" && isWebPage(text)) return fail({ code: "plan-web-page", at: fileName });
  return succeed({ kind: "text", ...written.value });
}

async function textOf(
  bytes: Uint8Array,
  fileName: string,
  kind: FileKind,
  watch: ReadingWatch,
): Promise<Result<string, PlanFileProblem>> {
  switch (kind) {
    case "pdf":
      return (await import("../pdf/read-pdf")).readPdf(bytes, fileName, watch);
    case "rtf":
      return fail({ code: "plan-rtf", at: fileName });
    case "ole":
      return fail({
        code: isEncryptedOffice(bytes)
          ? "plan-password-protected"
          : /\.xls$/i.test(fileName)
            ? "plan-old-excel"
            : "plan-old-word",
        at: fileName,
      });
    case "zip":
      return readDocx(bytes, fileName);
    case "text":
      return /\.(?:docx|pdf)$/i.test(fileName)
        ? fail({ code: /x$/i.test(fileName) ? "plan-not-docx" : "plan-damaged", at: fileName })
        : decodeText(bytes, fileName);
  }
}

/** A text typed for an old font is converted, and said to be. */
function inUnicode(
  text: string,
  fileName: string,
): Result<{ readonly text: string; readonly doubts: readonly PlanProblem[] }, PlanFileProblem> {
  if (!looksLegacy(text)) return succeed({ text, doubts: lostLetters(text) });
  const converted = convertLegacy(text);
  return converted === null
    ? fail({ code: "plan-legacy-font", at: fileName })
    : succeed({
        text: converted,
        doubts: [{ code: "legacy-font-converted", line: 1 }, ...lostLetters(converted)],
      });
}

function isJson(text: string, fileName: string): boolean {
  return /\.json$/i.test(fileName) || /^\uFEFF?\s*\{\s*"/.test(text.slice(0, 200));
}

function asPlan(plan: Result<Plan, PlanFileProblem>): Result<PlanFile, PlanFileProblem> {
  return plan.ok ? succeed({ kind: "plan", plan: plan.value }) : plan;
}

function sizes(length: number, limit: number): Readonly<Record<string, number>> {
  return { size: Math.round((length / MEGABYTE) * 10) / 10, limit: limit / MEGABYTE };
}
