import type { Result } from "../../../src/domain/result";
import { fail, succeed } from "../../../src/domain/result";
import { planForm, planReport } from "../../../src/actions/papers";
import { fillForm } from "../../../src/docx/fill-form";
import { writePaper } from "../../../src/docx/write-paper";
import type { Command } from "../run";
import { requireOut } from "../arguments";
import { readBytes, writeWhole } from "../files";
import type { TrackerFile } from "./open-tracker-file";
import { openTrackerFile } from "./open-tracker-file";

/** `report FILE.xlsx --out FILE.docx [--form FORM.docx] [--report-date D] [--lang vi|en]`: the progress report in Word. */
export const report: Command = async (given, { now }) => {
  const out = requireOut(given, ".docx");
  if (!out.ok) return out;
  const file = await openTrackerFile(given, now);
  if (!file.ok) return file;
  const { form } = given.values;
  const made = typeof form === "string" ? await inForm(file.value, form) : await asPaper(file.value);
  if (!made.ok) return made;
  const written = await writeWhole(out.value, made.value, [
    file.value.path,
    ...(typeof form === "string" ? [form] : []),
  ]);
  return written.ok ? succeed(`${JSON.stringify({ file: out.value })}\n`) : written;
};

async function asPaper({ path, content, request }: TrackerFile): Promise<Result<Uint8Array>> {
  const paper = planReport(content, request);
  return paper.ok ? succeed(await writePaper(paper.value)) : fail({ at: path, ...paper.problem });
}

async function inForm({ path, content, request }: TrackerFile, form: string): Promise<Result<Uint8Array>> {
  const bytes = await readBytes(form);
  if (!bytes.ok) return bytes;
  const fields = planForm(content, request);
  if (!fields.ok) return fail({ at: path, ...fields.problem });
  const filled = await fillForm(bytes.value, fields.value);
  return filled.ok ? filled : fail({ at: form, ...filled.problem });
}
