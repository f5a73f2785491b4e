const QUOTES = 2;
const COMMA = 1;
const LITERAL = 5;
const NUMBER = 18;
const FIRST_TWO_BYTES = 0x80;
const FIRST_THREE_BYTES = 0x800;
const BACKSLASH = 0x5c;
const DOUBLE_QUOTE = 0x22;
const FIRST_PRINTABLE = 0x20;
const CONTROL_ESCAPE = 6;

/** Bytes that one cell's input takes in a request (UTF-8 JSON), never fewer. */
export function inputBytes(input: string | number | boolean | null): number {
  if (typeof input === "string") return textBytes(input) + QUOTES + COMMA;
  return (typeof input === "number" ? NUMBER : LITERAL) + COMMA;
}

function textBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += codeBytes(text.charCodeAt(index));
  return bytes;
}

function codeBytes(code: number): number {
  if (code >= FIRST_THREE_BYTES) return 3;
  if (code >= FIRST_TWO_BYTES) return 2;
  if (code < FIRST_PRINTABLE) return CONTROL_ESCAPE;
  return code === DOUBLE_QUOTE || code === BACKSLASH ? 2 : 1;
}
