import { succeed } from "../../domain/result";
import { refuse, type FileRead, type FileText } from "../problem";
import { docxToText, struckIn, type DocxElement } from "./docx-text";
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
const DOCUMENT = "word/document.xml";
/** Hidden text and text struck through twice. */
const UNSHOWN = /<w:(?:vanish|dstrike)(?= w:val="(?:1|true|on)"|\s*\/?>)/g;

/** Reads the text of a .docx; the readers are loaded only when a .docx is opened. */
export async function readDocx(bytes: Uint8Array): Promise<FileRead<FileText>> {
  const { unzipSync, zipSync } = await import("fflate");
  const unpacked = unpackDocx(unzipSync, bytes);
  if (!unpacked.ok) return unpacked;
  const part = unpacked.value[NUMBERING];
  const { xml, byStyle } = annotateNumbering(new TextDecoder().decode(part));
  const encoder = new TextEncoder();
  const body = new TextDecoder().decode(unpacked.value[DOCUMENT]).replace(UNSHOWN, "<w:strike");
  const files = {
    ...unpacked.value,
    [DOCUMENT]: encoder.encode(body),
    ...(part && { [NUMBERING]: encoder.encode(xml) }),
  };
  try {
    const document = await readTree(zipSync(files, { level: 0 }));
    if (!document) return refuse("plan-damaged");
    const struck = struckIn(document);
    const doubts = struck === "" ? [] : [{ code: "struck-left-out", line: 1, words: struck }];
    return succeed({ text: docxToText(document, byStyle), doubts });
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
