import { fail, succeed, type Result } from "../../domain/result";
import type { PlanFileProblem } from "../problem";
import { docxToText, type DocxElement } from "./docx-text";
import { annotateNumbering, type ListLevel } from "./numbering";
import { unpackDocx } from "./unpack";

const NUMBERING = "word/numbering.xml";

/** The way mammoth is used here: its document tree is taken before it becomes HTML. */
interface DocxReader {
  convertToHtml(
    input: { readonly buffer: Uint8Array; readonly arrayBuffer: ArrayBufferLike },
    options: { readonly transformDocument: (document: DocxElement) => DocxElement },
  ): Promise<unknown>;
}

/** Reads the text of a .docx; the readers are loaded only when a .docx is opened. */
export async function readDocx(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<string, PlanFileProblem>> {
  const parts = await unpackDocx(bytes, fileName);
  if (!parts.ok) return parts;
  const { byStyle, files } = withAnnotatedNumbering(parts.value);
  try {
    const document = await readTree(await repack(files));
    return document ? succeed(docxToText(document, byStyle)) : fail({ code: "plan-damaged", at: fileName });
  } catch {
    return fail({ code: "plan-damaged", at: fileName });
  }
}

function withAnnotatedNumbering(files: Record<string, Uint8Array>): {
  readonly files: Record<string, Uint8Array>;
  readonly byStyle: ReadonlyMap<string, ListLevel>;
} {
  const part = files[NUMBERING];
  if (!part) return { files, byStyle: new Map() };
  const { xml, byStyle } = annotateNumbering(new TextDecoder().decode(part));
  return { files: { ...files, [NUMBERING]: new TextEncoder().encode(xml) }, byStyle };
}

async function repack(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  return zipSync(files, { level: 0 });
}

async function readTree(bytes: Uint8Array): Promise<DocxElement | null> {
  const { default: mammoth } = (await import("mammoth")) as unknown as { readonly default: DocxReader };
  const found: { document: DocxElement | null } = { document: null };
  const transformDocument = (document: DocxElement): DocxElement => {
    found.document = document;
    return { ...document, children: [] };
  };
  const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  await mammoth.convertToHtml({ buffer: bytes, arrayBuffer }, { transformDocument });
  return found.document;
}
