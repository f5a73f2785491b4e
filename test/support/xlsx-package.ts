import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM("").window;

/** A relationship of a part, its target resolved to a path; null where it leads out of the package. */
export interface PackageRelationship {
  readonly id: string;
  readonly type: string;
  readonly path: string | null;
}

/** A part opened for checking: its path and text, and its XML without the cells (which would be slow to parse). */
export interface PackagePart {
  readonly path: string;
  readonly text: string;
  readonly root: Element;
}

/** The XML parts of an .xlsx package by path. */
export type XlsxPackage = ReadonlyMap<string, PackagePart>;

/** Opens the parts of a package with a parser that is not the product's. */
export function openXlsx(bytes: Uint8Array): XlsxPackage {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(entries.map(([path, part]) => [path, openPart(path, strFromU8(part))]));
}

function openPart(path: string, text: string): PackagePart {
  const light = text.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>");
  const { documentElement } = new DOMParser().parseFromString(light, "application/xml");
  return { path, text, root: documentElement };
}

/** The elements of that local name below a part's root, in document order. */
export function all(part: PackagePart | undefined, name: string): Element[] {
  return part ? [...part.root.getElementsByTagNameNS("*", name)] : [];
}

/** An element's attribute, "" where it has none. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** The relationships of a part; "" is the package. */
export function relationships(parts: XlsxPackage, path: string): PackageRelationship[] {
  const slash = path.lastIndexOf("/") + 1;
  const rels = parts.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  return all(rels, "Relationship").map((element) => ({
    id: attribute(element, "Id"),
    type: attribute(element, "Type").replace(/^.*\//, ""),
    path:
      attribute(element, "TargetMode") === "External"
        ? null
        : new URL(attribute(element, "Target"), `file:///${path}`).pathname.slice(1),
  }));
}

/** The part a sheet's name leads to. */
export function sheetParts(parts: XlsxPackage): { name: string; part: PackagePart | undefined }[] {
  const workbook = parts.get("xl/workbook.xml");
  const links = relationships(parts, "xl/workbook.xml");
  return all(workbook, "sheet").map((sheet) => {
    const link = links.find(({ id }) => id === attribute(sheet, "r:id"));
    return { name: attribute(sheet, "name"), part: parts.get(link?.path ?? "") };
  });
}
