import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** More than any form needs, in bytes unpacked; a larger part is not looked at. */
const LARGEST_PART = 20 * 1024 * 1024;

/** More than a form with pictures takes, in bytes unpacked, all parts together. */
const LARGEST_FORM = 200 * 1024 * 1024;

/** Parts of a Word file that hold text a form may have fields in. */
const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** The text of each paragraph of a Word file, in the order of its parts; null where the bytes are none. */
export function readParagraphs(bytes: Uint8Array): readonly string[] | null {
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        return TEXT_PART.test(name) && originalSize <= LARGEST_PART;
      },
    });
    if (parts["word/document.xml"] === undefined || unpacked > LARGEST_FORM) return null;
    return Object.values(parts).flatMap((part) => strFromU8(part).split("</w:p>").map(textOf));
  } catch {
    return null;
  }
}

/** A Word file with its parts of text written anew; `write` gets the styles of its paragraphs too, as XML. */
export function rewriteParts(bytes: Uint8Array, write: (xml: string, styles: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  for (const [name, part] of Object.entries(parts))
    if (TEXT_PART.test(name) && part.length <= LARGEST_PART)
      parts[name] = strToU8(write(strFromU8(part), styles));
  return zipSync(parts);
}

/** The text of a paragraph's XML. */
export function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)]
    .map(([, text = ""]) => unescapeXml(text))
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_whole, name: string) => ENTITIES[name] ?? "");
}
