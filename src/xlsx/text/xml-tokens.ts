/** A tag with its attributes, or a text between two tags. */
export type XmlToken =
  | { readonly kind: "open" | "close" | "empty"; readonly name: string; readonly source: string }
  | { readonly kind: "text"; readonly text: string };

const NAME = /^\/?([\w:.-]+)/;

/** The tags and texts of an XML document in their order; comments and declarations are left out. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return;
    if (start > at) yield { kind: "text", text: decode(xml.slice(at, start)) };
    const end = xml.indexOf(">", start);
    if (end < 0) return;
    const source = xml.slice(start + 1, end);
    const name = NAME.exec(source)?.[1];
    if (name !== undefined)
      yield {
        kind: source.startsWith("/") ? "close" : source.endsWith("/") ? "empty" : "open",
        name,
        source,
      };
    at = end + 1;
  }
}

/** The value of an attribute of a tag, "" where it has none. */
export function attributeOf(source: string, name: string): string {
  const start = source.indexOf(` ${name}="`);
  if (start < 0) return "";
  const from = start + name.length + 3;
  return decode(source.slice(from, source.indexOf('"', from)));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x?[\da-fA-F]+|[a-z]+);/g, (whole, entity: string) => {
    if (!entity.startsWith("#")) return ENTITIES[entity] ?? whole;
    const code = entity.startsWith("#x") ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
