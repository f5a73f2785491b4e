/** What the first bytes of a file say it is. */
type FileKind = "zip" | "ole" | "pdf" | "rtf" | "text";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const ENCRYPTED_STREAM = "EncryptedPackage";

/** Tells a file's kind by its content, whatever its name says. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? "text";
}

/** Whether an OLE file is a document locked with a password (it holds the stream "EncryptedPackage", named in UTF-16). */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = [...ENCRYPTED_STREAM].flatMap((letter) => [letter.charCodeAt(0), 0]);
  let at = bytes.indexOf(name[0] ?? 0);
  while (at >= 0) {
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
    at = bytes.indexOf(name[0] ?? 0, at + 1);
  }
  return false;
}

const SAMPLE = 20_000;
const OPENS =
  /^\uFEFF?\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^<>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

/** Whether a file's text is a web page's source: it begins as one, or most of it is tags. */
export function isWebPage(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (OPENS.test(sample)) return true;
  const tags = (sample.match(TAG) ?? []).reduce((length, tag) => length + tag.length, 0);
  return tags * 2 > sample.trim().length;
}
