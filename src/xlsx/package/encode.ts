import { joinBytes } from "./bytes";

const PIECE_LETTERS = 1 << 18;

/** The bytes of a text given piece by piece, such as a part of a hundred megabytes, which is never whole as a text. */
export function encodePieces(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const encoded: Uint8Array[] = [];
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE_LETTERS) continue;
    encoded.push(encoder.encode(waiting));
    waiting = "";
  }
  encoded.push(encoder.encode(waiting));
  return joinBytes(encoded);
}
