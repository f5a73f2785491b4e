import type { Plan } from "../../domain/plan";
import { fail, succeed, type Result } from "../../domain/result";
import { cleanText } from "../text/shown";
import { decodeText } from "./decode";
import { readDocx } from "./docx";
import { isEncryptedOffice, kindOfFile } from "./kind";
import { planFromJson } from "./plan-json";
import type { PlanFileProblem } from "./problem";
import { isWebPage } from "./web-page";

/** What a file held: text to be read as a plan, or a plan already written as JSON. */
export type PlanFile =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "plan"; readonly plan: Plan };

/** Largest file that is read, in bytes; a plan of 50 pages has about 0.2 MB. */
export const LARGEST_PLAN_FILE = 10 * 1024 * 1024;

/** Reads a .txt, .docx or .json file by its content; a file that is none of them is refused with a reason. */
export async function readPlanFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<PlanFile, PlanFileProblem>> {
  if (bytes.length === 0) return fail({ code: "plan-empty", at: fileName });
  if (bytes.length > LARGEST_PLAN_FILE)
    return fail({ code: "plan-too-large", at: fileName, details: sizes(bytes.length) });
  const kind = kindOfFile(bytes);
  if (kind === "pdf") return fail({ code: "plan-pdf", at: fileName });
  if (kind === "rtf") return fail({ code: "plan-rtf", at: fileName });
  if (kind === "ole")
    return fail({
      code: isEncryptedOffice(bytes) ? "plan-password-protected" : "plan-old-word",
      at: fileName,
    });
  if (kind === "text" && /\.docx$/i.test(fileName)) return fail({ code: "plan-not-docx", at: fileName });
  const text = kind === "zip" ? await readDocx(bytes, fileName) : decodeText(bytes, fileName);
  if (!text.ok) return text;
  if (cleanText(text.value) === "") return fail({ code: "plan-empty", at: fileName });
  if (kind === "text" && isJson(text.value, fileName))
    return asPlan(planFromJson(text.value.replace(/^\uFEFF/, ""), fileName));
  if (kind === "text" && isWebPage(text.value)) return fail({ code: "plan-web-page", at: fileName });
  return succeed({ kind: "text", text: text.value });
}

function isJson(text: string, fileName: string): boolean {
  return /\.json$/i.test(fileName) || /^\uFEFF?\s*\{\s*"/.test(text.slice(0, 200));
}

function asPlan(plan: Result<Plan, PlanFileProblem>): Result<PlanFile, PlanFileProblem> {
  return plan.ok ? succeed({ kind: "plan", plan: plan.value }) : plan;
}

function sizes(length: number): Readonly<Record<string, number>> {
  const megabyte = 1024 * 1024;
  return { size: Math.round((length / megabyte) * 10) / 10, limit: LARGEST_PLAN_FILE / megabyte };
}
