import { strFromU8, unzipSync } from "fflate";

/** More than any form needs, in bytes unpacked; a larger part is not looked at. */
const LARGEST_PART = 20 * 1024 * 1024;

/** Parts of a Word file that hold text a form may have fields in. */
const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** The text of each paragraph of a Word file, in the order of its parts; null where the bytes are none. */
export function readParagraphs(bytes: Uint8Array): readonly string[] | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => TEXT_PART.test(name) && originalSize <= LARGEST_PART,
    });
    if (parts["word/document.xml"] === undefined) return null;
    return Object.values(parts).flatMap((part) => paragraphsOf(strFromU8(part)));
  } catch {
    return null;
  }
}

function paragraphsOf(xml: string): string[] {
  return xml
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = ""]) => unescapeXml(text)).join(""),
    );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_whole, name: string) => ENTITIES[name] ?? "");
}
