import { codec } from "./codec";

/** A deflated content as a zip keeps it. */
export interface Packed {
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** Deflates a content as its pieces come, so that one of hundreds of megabytes is never whole in memory. */
export async function packPieces(pieces: Iterable<Uint8Array>): Promise<Packed> {
  let crc = 0;
  let size = 0;
  function* counted(): Generator<Uint8Array> {
    for (const piece of pieces) {
      crc = codec().crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  const packed = await codec().deflatePieces(counted());
  return { packed, crc, size };
}
