import { all, attribute, relationships, type XlsxPackage } from "./xlsx-package";

/** Parts, their content types and their relationships. */
export function packageFaults(parts: XlsxPackage): string[] {
  return [...contentTypeFaults(parts), ...relationshipFaults(parts), ...propertyFaults(parts)];
}

function contentTypeFaults(parts: XlsxPackage): string[] {
  const types = parts.get("[Content_Types].xml");
  const defaults = new Set(all(types, "Default").map((one) => attribute(one, "Extension")));
  const overrides = all(types, "Override").map((one) => attribute(one, "PartName").slice(1));
  const typed = (path: string): boolean =>
    overrides.includes(path) || (path.endsWith(".rels") && defaults.has("rels"));
  const untyped = [...parts.keys()].filter((path) => path !== "[Content_Types].xml" && !typed(path));
  const absent = overrides.filter((path) => !parts.has(path));
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...absent.map((path) => `a content type is given for ${path}, which is not there`),
    ...repeated(overrides).map((path) => `${path} has two content types`),
  ];
}

function relationshipFaults(parts: XlsxPackage): string[] {
  const sources = ["", ...[...parts.keys()].filter((path) => !path.endsWith(".rels"))];
  return sources.flatMap((source) => {
    const links = relationships(parts, source);
    const dangling = links.filter(({ path }) => path !== null && !parts.has(path));
    const ids = links.map(({ id }) => id);
    const used = [...(parts.get(source)?.text.matchAll(/\br:id="([^"]*)"/g) ?? [])].map(([, id]) => id ?? "");
    return [
      ...dangling.map(({ id, path }) => `${source}: relationship ${id} leads to ${path}, which is not there`),
      ...repeated(ids).map((id) => `${source}: relationship ${id} twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${source}: no relationship ${id}`),
    ];
  });
}

const CORE = ["title", "subject", "creator", "keywords", "description", "lastModifiedBy", "category"];
const CORE_TIMES = ["created", "modified"];

/** The schema of core properties needs the network, so its few rules stand here. */
function propertyFaults(parts: XlsxPackage): string[] {
  const core = parts.get("docProps/core.xml");
  const elements = core ? [...core.root.children].map(({ localName }) => localName) : [];
  const unknown = elements.filter((name) => ![...CORE, ...CORE_TIMES].includes(name));
  return [...unknown, ...repeated(elements)].map((name) => `docProps/core.xml: ${name} is out of place`);
}

/** What occurs more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
