import { unzipSync } from "fflate";
import { fail, succeed, type Result } from "../../domain/result";
import type { XlsxProblem, XlsxProblemCode } from "../problem";
import type { XlsxLimits } from "./limits";
import type { Parts } from "./parts";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** Stream that holds the workbook when it is encrypted with a password; names stand in UTF-16. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Parts the workbook's content lies in; pictures, macros and pivot caches stay packed. */
const WANTED = /^(?!xl\/(?:media|pivotCache|externalLinks)\/).*\.(?:xml|rels)$/i;

/** Opens a package: looks at what it is and what it asks for before inflating anything. */
export function openPackage(bytes: Uint8Array, limits: XlsxLimits): Result<Parts, XlsxProblem> {
  if (bytes.length > limits.fileBytes) return tooLarge("bytes", bytes.length, limits.fileBytes);
  if (startsWith(bytes, OLE_SIGNATURE)) {
    return refuse(contains(bytes, ENCRYPTED_STREAM) ? "password-protected" : "not-an-xlsx");
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) return refuse("not-an-xlsx");
  try {
    const size = declaredSize(bytes);
    if (size.parts > limits.parts) return tooLarge("parts", size.parts, limits.parts);
    if (size.bytes > limits.inflatedBytes) return tooLarge("inflated", size.bytes, limits.inflatedBytes);
    return succeed(unzipSync(bytes, { filter: ({ name }) => WANTED.test(name) }));
  } catch {
    // The zip library throws on whatever it cannot follow; the file is at fault, not the program.
    return refuse("damaged-zip");
  }
}

function declaredSize(bytes: Uint8Array): { parts: number; bytes: number } {
  const size = { parts: 0, bytes: 0 };
  const count = ({ originalSize }: { originalSize: number }): boolean => {
    size.parts += 1;
    size.bytes += originalSize;
    return false;
  };
  unzipSync(bytes, { filter: count });
  return size;
}

function refuse(code: XlsxProblemCode): Result<never, XlsxProblem> {
  return fail({ code });
}

function tooLarge(what: string, found: number, limit: number): Result<never, XlsxProblem> {
  return fail({ code: "too-large", details: { what, found, limit } });
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
