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
