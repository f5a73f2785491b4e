import { remember } from "./remember";

/** Code pages in which Excel opens a text file that does not say that it is UTF-8, by the language of the computer. */
const CODE_PAGES = ["windows-1252", "windows-1258"] as const;

/** The bytes of the letters of each code page, and of those that are letters of no page. */
const BYTES = CODE_PAGES.map((page) => {
  const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return new Map([...letters].map((letter, byte) => [letter, byte]));
});

/** The first byte of a letter of several, as the code pages show it, and no letter of a usual word alone. */
const SUSPECT = /[\u00C2-\u00F4\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0]/u;

/** A page holds the same few words over and over. */
const MOST_REMEMBERED = 2000;

/**
 * What a text says whose letters were taken for those of another code page (“HoÃ n thÃ nh”), as Excel does with a text file
 * in UTF-8 that does not say so; null where it was not.
 */
export const meantByMisread = remember((text: string): string | null => {
  if (!SUSPECT.test(text)) return null;
  return BYTES.map((bytes) => decoded(text, bytes)).find((one) => one !== null && one !== text) ?? null;
}, MOST_REMEMBERED);

function decoded(text: string, bytes: ReadonlyMap<string, number>): string | null {
  const codes = [...text].map((letter) => bytes.get(letter) ?? letter.charCodeAt(0));
  if (codes.some((code) => code > 255)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(codes));
  } catch {
    return null;
  }
}
