import { strToU8 as encodeUtf8 } from "fflate";
import { toBase64 } from "./base64";
import { oneLine, type MailDraft } from "./compose";

/** A file that goes with a mail. */
export interface Attachment {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Parts the pieces of a mail; base64 holds no "=" but at its end, so no piece can hold this. */
const BOUNDARY = "=_tien-do_=_part_=";

/** Longest line of base64 text in a mail (RFC 2045). */
const LINE_LENGTH = 76;

/** Bytes in one encoded word: 45 give 60 letters and a line of 73, within the 76 that RFC 2047 allows. */
const WORD_BYTES = 45;

/** Bytes in the first, which stands behind "Subject: ": 39 give 52 letters and a line of 73. */
const FIRST_WORD_BYTES = 39;

/** A mail as an .eml file that mail programs open as a draft to be sent (RFC 5322, MIME). */
export function makeEml(draft: MailDraft, attachment?: Attachment): Uint8Array {
  const lines = [
    "X-Unsent: 1",
    ...(draft.to.length > 0 ? [`To: ${draft.to.map(oneLine).join(",\r\n ")}`] : []),
    `Subject: ${encodeHeader(draft.subject)}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    "",
    `--${BOUNDARY}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...base64Lines(encodeUtf8(draft.body.replace(/\r?\n/g, "\r\n"))),
    ...(attachment ? attachmentLines(attachment) : []),
    `--${BOUNDARY}--`,
    "",
  ];
  return encodeUtf8(lines.join("\r\n"));
}

function attachmentLines({ fileName, bytes }: Attachment): string[] {
  const name = oneLine(fileName).replace(/[^A-Za-z0-9._() -]/g, "_");
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${XLSX_TYPE};\r\n name="${name}"`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment;\r\n filename="${name}"`,
    "",
    ...base64Lines(bytes),
  ];
}

function base64Lines(bytes: Uint8Array): string[] {
  return toBase64(bytes).match(new RegExp(`.{1,${LINE_LENGTH}}`, "g")) ?? [""];
}

/** A header's text as encoded words, each whole letters, one a line. */
function encodeHeader(text: string): string {
  const words: string[] = [];
  let current = "";
  for (const letter of oneLine(text)) {
    const longest = words.length === 0 ? FIRST_WORD_BYTES : WORD_BYTES;
    if (encodeUtf8(current + letter).length > longest) {
      words.push(current);
      current = "";
    }
    current += letter;
  }
  words.push(current);
  return words.map((word) => `=?utf-8?B?${toBase64(encodeUtf8(word))}?=`).join("\r\n ");
}
