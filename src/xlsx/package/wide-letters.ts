const LESS_THAN = 0x3c;

/** The text of bytes in UTF-16, as their mark or their first letter "<" tells; null where they are not. */
export function decodeUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN);
  if (!isLittle && !isBig) return null;
  return new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes);
}

/** A part in the encoding that all but a few programs write, in which it is read here. */
export function asUtf8(part: Uint8Array): Uint8Array {
  const text = decodeUtf16(part);
  return text === null ? part : new TextEncoder().encode(text);
}
