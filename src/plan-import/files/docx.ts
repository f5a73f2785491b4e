import { succeed } from "../../domain/result";
import { refuse, type FileRead, type FileText } from "../problem";
import { docxToText, struckIn, type DocxElement } from "./docx-text";
import { annotateNumbering } from "./numbering";
import { decodeByMark } from "./decode";

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

import type * as Zip from "fflate";

/** Largest sizes that are unpacked, in bytes: far above any plan; a web view has some 600 MB for all. */
const LARGEST_PART = 10 * 1024 * 1024;
const LARGEST_TOTAL = 20 * 1024 * 1024;
const MOST_PARTS = 5000;
/** Elements of all parts, of which the reader takes some 1.7 KB each; a plan of 50 pages has about 30,000. */
const MOST_ELEMENTS = 250_000;
const NEEDED = /^(?:\[content_types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
const UNNEEDED = /^word\/(?:media|embeddings|theme|fonttable|websettings|settings)/;
/** The part that holds the text of OpenDocument files. */
const OPEN_DOCUMENT = "content.xml";
const CONTENT_TYPES = "[Content_Types].xml";

/** Unpacks the XML parts of a .docx: declared sizes are judged before anything is inflated, and no part can grow beyond its own. */
function unpackDocx(
  unzipSync: typeof Zip.unzipSync,
  bytes: Uint8Array,
): FileRead<Record<string, Uint8Array>> {
  let isBomb = false;
  let isDoubled = false;
  const names = new Set<string>();
  let total = 0;
  let parts = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        const plain = name.toLowerCase();
        // Programs differ in which of two parts of one name they take.
        isDoubled ||= names.has(plain);
        names.add(plain);
        const wanted = NEEDED.test(plain) && !UNNEEDED.test(plain);
        total += wanted ? originalSize : 0;
        const largest = wanted ? LARGEST_PART : LARGEST_PART * 10;
        isBomb ||= parts > MOST_PARTS || originalSize > largest || total > LARGEST_TOTAL;
        return wanted && !isBomb && !isDoubled;
      },
    });
    if (isDoubled) return refuse("plan-damaged");
    const files = underPlainNames(unpacked);
    const elements = Object.values(files).reduce((sum, part) => sum + countElements(part), 0);
    if (isBomb || elements > MOST_ELEMENTS) return refuse("plan-zip-bomb");
    if (files["word/document.xml"]) return succeed(files);
    return refuse(names.has(OPEN_DOCUMENT) ? "plan-open-document" : "plan-not-docx");
  } catch {
    return refuse("plan-damaged");
  }
}

/** Parts in UTF-8 and under the names in small letters by which Word's reader looks for them: names of parts ignore case. */
function underPlainNames(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const plain = name.toLowerCase();
      const text = decodeByMark(part);
      return [
        plain === CONTENT_TYPES.toLowerCase() ? CONTENT_TYPES : plain,
        text === null ? part : new TextEncoder().encode(text),
      ];
    }),
  );
}

const [TAG, SLASH] = [0x3c, 0x2f];

function countElements(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) {
    if (part[at + 1] !== SLASH) count += 1;
  }
  return count;
}
