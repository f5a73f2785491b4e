const PIECE_LETTERS = 1 << 18;

/** The bytes of a text given piece by piece, such as a part of hundreds of megabytes, in larger pieces. */
export function* encodePieces(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE_LETTERS) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  yield encoder.encode(waiting);
}
