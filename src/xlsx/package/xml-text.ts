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

const IN_TEXT = /[&<>]|(?![\t\n\x7f-\x9f])\p{Cc}/gu;

/** Text for an element of a part; characters that XML cannot hold stand as "_x000B_". */
export function escapeText(text: string): string {
  return text.replace(IN_TEXT, (character) => {
    const entity = character === "\r" ? undefined : ENTITIES[character];
    return entity ?? `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
