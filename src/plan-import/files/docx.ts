import { succeed } from "../../domain/result";
import { refuse, type FileRead } from "../problem";
import { docxToText, type DocxElement } from "./docx-text";
import { annotateNumbering } from "./numbering";
import { unpackDocx } from "./unpack";

/** The way mammoth is used here: its document tree is taken before it becomes HTML. */
interface DocxReader {
  convertToHtml(
    input: { readonly buffer: Uint8Array; readonly arrayBuffer: ArrayBufferLike },
    options: { readonly transformDocument: (document: DocxElement) => DocxElement },
  ): Promise<unknown>;
}

const NUMBERING = "word/numbering.xml";

/** Reads the text of a .docx; the readers are loaded only when a .docx is opened. */
export async function readDocx(bytes: Uint8Array): Promise<FileRead<string>> {
  const { unzipSync, zipSync } = await import("fflate");
  const unpacked = unpackDocx(unzipSync, bytes);
  if (!unpacked.ok) return unpacked;
  const part = unpacked.value[NUMBERING];
  const { xml, byStyle } = annotateNumbering(new TextDecoder().decode(part));
  const files = { ...unpacked.value, ...(part && { [NUMBERING]: new TextEncoder().encode(xml) }) };
  try {
    const document = await readTree(zipSync(files, { level: 0 }));
    return document ? succeed(docxToText(document, byStyle)) : refuse("plan-damaged");
  } catch {
    return refuse("plan-damaged");
  }
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
