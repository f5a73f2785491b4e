import { succeed } from "../../domain/result";
import { decodeUtf32 } from "../../domain/utf-32";
import { refuse, type FileRead } from "../problem";
import { looksTcvn3 } from "./legacy-font";

const FEWEST_SAMPLED = 4096;

/** Decodes a text file: UTF-8 with or without BOM, UTF-16 and UTF-32 with BOM; anything else is refused by name. */
export function decodeText(bytes: Uint8Array): FileRead<string> {
  const text = decodeUtf32(bytes) ?? decodeByMark(bytes) ?? decodeUtf8(bytes) ?? decodeTcvn3(bytes);
  if (text === null)
    return refuse(looksBinary(bytes.subarray(0, FEWEST_SAMPLED)) ? "plan-binary" : "plan-wrong-encoding");
  const letters = Array.from(text.slice(0, FEWEST_SAMPLED), (letter) => letter.charCodeAt(0));
  return looksBinary(letters) ? refuse("plan-binary") : succeed(text);
}

/** The text of bytes in UTF-16 whose mark tells so; null where none does. */
export function decodeByMark(bytes: Uint8Array): string | null {
  const mark = bytes.subarray(0, 2).join(" ");
  const encoding = mark === "255 254" ? "utf-16le" : mark === "254 255" ? "utf-16be" : null;
  return encoding && new TextDecoder(encoding).decode(bytes.subarray(2, bytes.length - (bytes.length % 2)));
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
