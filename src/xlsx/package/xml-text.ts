const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text for an attribute or an element of a part. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}
