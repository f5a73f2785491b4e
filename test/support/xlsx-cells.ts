import { all, type PackagePart, type XlsxPackage } from "./xlsx-package";

/** A cell as its sheet part has it. */
export interface FileCell {
  readonly address: string;
  readonly style: number;
  readonly type: string;
  readonly formula: string | undefined;
  /** The value as text; shared strings are looked up. */
  readonly value: string | undefined;
}

const CELL = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

/** The cells of a sheet part in document order. */
export function fileCells(part: PackagePart, strings: readonly string[]): FileCell[] {
  return [...part.text.matchAll(CELL)].map(([, attributes = "", inside = ""]) => {
    const type = pick(attributes, /\bt="([^"]*)"/) ?? "n";
    const raw = pick(inside, /<v>(.*?)<\/v>/s) ?? pick(inside, /<t[^>]*>(.*?)<\/t>/s);
    return {
      address: pick(attributes, /\br="([^"]*)"/) ?? "",
      style: Number(pick(attributes, /\bs="([^"]*)"/) ?? 0),
      type,
      formula: pick(inside, /<f[^>]*>(.*?)<\/f>/s),
      value: type === "s" ? strings[Number(raw)] : raw === undefined ? undefined : decode(raw),
    };
  });
}

/** The shared strings of a package. */
export function sharedStrings(parts: XlsxPackage): string[] {
  return all(parts.get("xl/sharedStrings.xml"), "si").map((item) => unescape(item.textContent ?? ""));
}

/** Undoes "_x000a_" and its like. */
export function unescape(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function pick(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}

function decode(text: string): string {
  const plain: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(\w+);/g, (whole, name: string) => plain[name] ?? whole);
}
