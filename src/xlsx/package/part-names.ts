import { rewritePart, type Parts } from "./parts";
import { folderOf, relationshipsPart, resolveTarget } from "./relationships";

/** Parts that are looked for by name, without being led to by another. */
const ASKED_FOR = [
  "[Content_Types].xml",
  "_rels/.rels",
  "docProps/core.xml",
  "docProps/app.xml",
  "docProps/custom.xml",
  "xl/theme/theme1.xml",
];

const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]*)\.rels$/i;
const TARGET = /(\sTarget=)(?:"([^"]*)"|'([^']*)')/g;

/**
 * The parts of a package under the names by which they are asked for. Names of parts ignore case, and programs use that: 1C
 * writes "xl/SharedStrings.xml" and leads to it by another spelling.
 */
export function underAskedNames(parts: Parts): Parts {
  const spelled = new Map([...Object.keys(parts), ...ASKED_FOR].map((name) => [name.toLowerCase(), name]));
  const nameOf = (path: string): string => spelled.get(path.toLowerCase()) ?? path;
  const named: Parts = {};
  const sources = new Map<string, string>();
  for (const [name, part] of Object.entries(parts)) {
    const [, folder = "", file] = RELATIONSHIPS.exec(name) ?? [];
    const source = file === undefined ? null : nameOf(folder + file);
    const asked = source === null ? nameOf(name) : relationshipsPart(source);
    named[asked] = part;
    if (source !== null) sources.set(asked, source);
  }
  for (const [path, source] of sources) leadToNames(named, path, source, nameOf);
  return named;
}

/** Makes relationships lead to parts by the names that these have. */
function leadToNames(parts: Parts, path: string, source: string, nameOf: (path: string) => string): void {
  const folder = folderOf(source);
  rewritePart(parts, path, (xml) =>
    xml.replace(TARGET, (whole, before: string, quoted?: string, single?: string) => {
      const asked = resolveTarget(folder, quoted ?? single ?? "");
      const name = nameOf(asked);
      return name === asked || parts[name] === undefined ? whole : `${before}"/${name}"`;
    }),
  );
}
