import type { IPatch } from "docx";
import { PatchType, TextRun, patchDocument } from "docx";
import { foldName } from "../papers/form/field-name";
import type { FormField, FormFields } from "../papers/form/form-fields";
import type { PaperBlock } from "../papers/paper";
import type { FormProblem } from "../papers/form/read-fields";
import { findFields } from "../papers/form/read-fields";
import { writeBlock } from "./blocks";
import { writeParagraphs } from "./form-paragraphs";
import { readParagraphs, rewriteParts } from "./form-text";

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
  const words = rewriteParts(form, (xml, styles) =>
    writeParagraphs(xml, styles, (name) => linesOf(fields[foldName(name)])),
  );
  const patches = Object.fromEntries(
    found.value.flatMap((name): [string, IPatch][] => {
      const field = fields[foldName(name)];
      return field === undefined || linesOf(field) !== null ? [] : [[name, patchOf(field)]];
    }),
  );
  if (Object.keys(patches).length === 0) return { ok: true, value: words };
  const filled = await patchDocument({ outputType: "uint8array", data: words, patches });
  return { ok: true, value: filled };
}

/** What is filled in paragraph by paragraph; null for words within a line and for tables. */
function linesOf(field: FormField | undefined): readonly PaperBlock[] | null {
  if (field?.kind !== "blocks") return null;
  const lines = field.blocks.flatMap((block) => (block.kind === "table" ? [] : [block]));
  return lines.length < field.blocks.length
    ? null
    : lines.map(({ kind, text }) => ({ kind, text: asText(text) }));
}

/** A word in its line keeps the look of its place; tables bring ours. */
function patchOf(field: FormField): IPatch {
  return field.kind === "words"
    ? { type: PatchType.PARAGRAPH, children: [new TextRun(asText(field.text))] }
    : { type: PatchType.DOCUMENT, children: field.blocks.flatMap(writeSafely) };
}

function writeSafely(block: PaperBlock): ReturnType<typeof writeBlock> {
  if (block.kind !== "table") return writeBlock({ ...block, text: asText(block.text) });
  const rows = block.table.rows.map((row) => row.map(asText));
  return writeBlock({ kind: "table", table: { ...block.table, rows } });
}

/** What people typed stays text: braces in it would be filled in next, so a mark that nobody sees parts them. */
function asText(text: string): string {
  return text.replace(/\{(?=\{)/g, "{\u2060");
}
