import { fail, succeed, type Result } from "../../domain/result";
import { looksTcvn3 } from "./legacy-font";
import type { PlanFileProblem } from "../problem";

const FEWEST_SAMPLED = 4096;

/** Decodes a text file: UTF-8 with or without BOM, UTF-16 with BOM; anything else is refused by name. */
export function decodeText(bytes: Uint8Array, fileName: string): Result<string, PlanFileProblem> {
  const text = decodeByMark(bytes) ?? decodeUtf8(bytes) ?? decodeTcvn3(bytes);
  if (text === null)
    return fail({
      code: looksBinary(bytes.subarray(0, FEWEST_SAMPLED)) ? "plan-binary" : "plan-wrong-encoding",
      at: fileName,
    });
  if (looksBinary(Array.from(text.slice(0, FEWEST_SAMPLED), (letter) => letter.charCodeAt(0))))
    return fail({ code: "plan-binary", at: fileName });
  return succeed(text);
}

/** The text of bytes in UTF-16 whose mark tells so; null where none does. */
export function decodeByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), true);
  return null;
}

function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const units = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let index = 0; index < units.length; index += 2) {
    units[index] = bytes[index + (bigEndian ? 1 : 0)] ?? 0;
    units[index + 1] = bytes[index + (bigEndian ? 0 : 1)] ?? 0;
  }
  return new TextDecoder("utf-16le").decode(units);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a text typed for .VnTime as the letters that they are on Western computers, to be converted; else null. */
function decodeTcvn3(bytes: Uint8Array): string | null {
  const letters = looksBinary(bytes.subarray(0, FEWEST_SAMPLED))
    ? ""
    : new TextDecoder("windows-1252").decode(bytes);
  return looksTcvn3(letters) ? letters : null;
}

/** Whether units are no text in any encoding: a zero among them, or many control characters. */
function looksBinary(units: Iterable<number>): boolean {
  const sample = [...units];
  const controls = sample.filter((unit) => unit < 32 && ![9, 10, 11, 12, 13].includes(unit)).length;
  return sample.includes(0) || (controls > 1 && controls * 50 > sample.length);
}
