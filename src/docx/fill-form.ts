import type { IPatch } from "docx";
import { Paragraph, PatchType, TextRun, patchDocument } from "docx";
import { foldName } from "../papers/form/field-name";
import type { FormField, FormFields } from "../papers/form/form-fields";
import type { PaperBlock } from "../papers/paper";
import type { FormProblem } from "../papers/form/read-fields";
import { findFields } from "../papers/form/read-fields";
import { writeBlock } from "./blocks";
import { readParagraphs } from "./form-text";

/** The outcome of filling a form. */
export type FilledForm =
  { readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly problem: FormProblem };

/**
 * Fills the fields of an office's own Word file, written as `{{tong_so}}`, and leaves everything else as it is. A field
 * that there is not, or that does not end, is a problem with its place, and nothing is filled in.
 */
export async function fillForm(form: Uint8Array, fields: FormFields): Promise<FilledForm> {
  const paragraphs = readParagraphs(form);
  if (paragraphs === null) return { ok: false, problem: { code: "form-unreadable" } };
  const found = findFields(paragraphs, Object.keys(fields), (name) => fields[name]?.kind === "blocks");
  if (!found.ok) return found;
  const patches = Object.fromEntries(
    found.value.flatMap((name): [string, IPatch][] => {
      const field = fields[foldName(name)];
      return field === undefined ? [] : [[name, patchOf(field)]];
    }),
  );
  const filled = await patchDocument({ outputType: "uint8array", data: form, patches });
  return { ok: true, value: filled };
}

function patchOf(field: FormField): IPatch {
  return field.kind === "words"
    ? { type: PatchType.PARAGRAPH, children: [new TextRun(asText(field.text))] }
    : { type: PatchType.DOCUMENT, children: field.blocks.flatMap(writeLine) };
}

/** A form has its own look of paragraphs; tables bring ours. */
function writeLine(block: PaperBlock): ReturnType<typeof writeBlock> {
  if (block.kind === "table") {
    const rows = block.table.rows.map((row) => row.map(asText));
    return writeBlock({ kind: "table", table: { ...block.table, rows } });
  }
  return [new Paragraph(`${block.kind === "item" ? "- " : ""}${asText(block.text)}`)];
}

/** What people typed stays text: braces in it would be filled in next, so a mark that nobody sees parts them. */
function asText(text: string): string {
  return text.replace(/\{(?=\{)/g, "{\u2060");
}
