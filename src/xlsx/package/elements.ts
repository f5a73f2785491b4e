import { readXml } from "../hucre";

/** An element flattened: attributes as "@name", text of children as "child.grandchild", their attributes "child.@name". */
export type FlatElement = Readonly<Record<string, string | undefined>>;

/** Every element of that name below the root of a part, whatever its namespace prefix. */
export function elements(xml: string, name: string): FlatElement[] {
  if (xml === "") return [];
  const { data } = readXml(xml, { rowTag: name, stripNamespaces: true });
  return data.map((flat) =>
    Object.fromEntries(Object.entries(flat).map(([key, value]) => [key, text(value)])),
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Value of the attribute of that local name, whatever its namespace prefix. */
export function namespacedAttribute(element: FlatElement, name: string): string | undefined {
  const key = Object.keys(element).find((one) => one.startsWith("@") && one.endsWith(`:${name}`));
  return key === undefined ? undefined : element[key];
}
