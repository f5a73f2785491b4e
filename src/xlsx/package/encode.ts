const PIECE_LETTERS = 1 << 18;

/** More bytes than this are spelled a second time rather than held twice, in pieces and as a whole. */
const MOST_HELD = 100_000_000;

/** The bytes of a text given piece by piece, such as a part of hundreds of megabytes, which is never whole as a text. */
export function encodePieces(pieces: () => Iterable<string>, mostHeld = MOST_HELD): Uint8Array {
  let held: Uint8Array[] = [];
  let length = 0;
  for (const chunk of chunksOf(pieces())) {
    length += chunk.length;
    if (length <= mostHeld) held.push(chunk);
    else held = [];
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of length <= mostHeld ? held : chunksOf(pieces())) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function* chunksOf(pieces: Iterable<string>): Generator<Uint8Array> {
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
