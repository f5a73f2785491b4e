const LESS_THAN = 0x3c;

/** The text of bytes in UTF-16, as their mark or their first letter "<" tells; null where they are not. */
export function decodeUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN);
  if (!isLittle && !isBig) return null;
  return new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes);
}

/** The text of bytes in UTF-32 whose mark tells so; null where none does, or where a number is no letter. */
export function decodeUtf32(bytes: Uint8Array): string | null {
  const mark = bytes.subarray(0, 4).join(" ");
  const isLittle = mark === "255 254 0 0";
  if ((!isLittle && mark !== "0 0 254 255") || bytes.length % 4 > 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 4; at < bytes.length; at += 4) {
    const letter = view.getUint32(at, isLittle);
    if (letter > 0x10ffff) return null;
    letters.push(String.fromCodePoint(letter));
  }
  return letters.join("");
}

/** A part in the encoding that all but a few programs write, in which it is read here. */
export function asUtf8(part: Uint8Array): Uint8Array {
  const text = decodeUtf16(part);
  return text === null ? part : new TextEncoder().encode(text);
}
