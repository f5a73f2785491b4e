/** Where a plain text last begins in bytes, at or before a place; -1 where it does not. */
export function lastIndexOfText(bytes: Uint8Array, text: string, from = bytes.length): number {
  const first = text.charCodeAt(0);
  for (
    let at = bytes.lastIndexOf(first, from);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)
  ) {
    if (startsWithText(bytes, text, at)) return at;
  }
  return -1;
}

/** Whether a plain text begins at a place in bytes. */
export function startsWithText(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Pieces of bytes one behind the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
