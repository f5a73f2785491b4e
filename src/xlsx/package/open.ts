import { fail, succeed, type Result } from "../../domain/result";
import type { XlsxProblem, XlsxProblemCode } from "../problem";
import { inflateEntry } from "./inflate";
import { findExcess, type XlsxLimits } from "./limits";
import { underAskedNames } from "./part-names";
import type { Parts } from "./parts";
import { asUtf8 } from "./wide-letters";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** Stream that holds the workbook when it is encrypted with a password; names stand in UTF-16. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Parts the workbook's content lies in; pictures, macros, pivot caches and data of other programs stay packed. */
const WANTED = /^(?!customXml\/|xl\/(?:media|pivotCache|externalLinks)\/).*\.(?:xml|rels)$/i;

/** Opens a package: looks at what it is and what it asks for before inflating anything. */
export function openPackage(bytes: Uint8Array, limits: XlsxLimits): Result<Parts, XlsxProblem> {
  if (bytes.length > limits.fileBytes) {
    const details = { what: "bytes", found: bytes.length, limit: limits.fileBytes };
    return fail({ code: "too-large", details });
  }
  if (startsWith(bytes, OLE_SIGNATURE)) {
    return refuse(contains(bytes, ENCRYPTED_STREAM) ? "password-protected" : "not-an-xlsx");
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) return refuse("not-an-xlsx");
  try {
    const entries = readZipDirectory(bytes).flatMap(underPlainName);
    // Programs differ in which of two parts of one name they take.
    if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length)
      return refuse("damaged-zip");
    const excess = findExcess(entries, limits);
    if (excess) return fail({ code: "too-large", details: { ...excess } });
    const parts = inflateWanted(bytes, entries);
    return parts ? succeed(underAskedNames(parts)) : refuse("damaged-zip");
  } catch {
    // The zip library throws on whatever it cannot follow; the file is at fault, not the program.
    return refuse("damaged-zip");
  }
}

/** What Macs add to a zip beside its files: folders and forks of their own. */
const OF_MACS = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/;

/** An entry as its name is meant: some programs part folders by backslashes, or begin at the root. */
function underPlainName(entry: ZipEntry): ZipEntry[] {
  const name = entry.name.replaceAll("\\", "/").replace(/^\.?\/+/, "");
  return OF_MACS.test(name) ? [] : [{ ...entry, name }];
}

/** The wanted parts; null where one is not what was packed. */
function inflateWanted(bytes: Uint8Array, entries: readonly ZipEntry[]): Parts | null {
  const parts: Parts = {};
  for (const entry of entries) {
    if (!WANTED.test(entry.name)) continue;
    const part = inflateEntry(bytes, entry);
    if (!part) return null;
    parts[entry.name] = asUtf8(part);
  }
  return parts;
}

function refuse(code: XlsxProblemCode): Result<never, XlsxProblem> {
  return fail({ code });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, sequence: readonly number[]): boolean {
  const first = sequence[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sequence.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
