import { Deflate, deflateSync, inflateSync, strFromU8 } from "fflate";
import { joinBytes } from "./bytes";
import { crc32 } from "./crc32";

/** What packs, unpacks and looks through the parts of a file. */
export interface Codec {
  /** The content of what was deflated; never more than `size` bytes. It may throw on what it cannot follow. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** The same of a content that comes in pieces, none of which is kept. */
  readonly deflatePieces: (pieces: Iterable<Uint8Array>) => Promise<Uint8Array>;
  /** The checksum of a content, or of what goes on from one whose checksum is given. */
  readonly crc32: (content: Uint8Array, before?: number) => number;
  /** A letter for each byte (Latin-1): what is plain is found at its place. */
  readonly letters: (content: Uint8Array) => string;
}

let current: Codec = {
  // The length given beforehand bounds what is kept, however much more there is to inflate.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (content) => deflateSync(content, { level: 6 }),
  deflatePieces: (pieces) => {
    const packed: Uint8Array[] = [];
    const deflate = new Deflate({ level: 6 }, (piece) => packed.push(piece));
    for (const piece of pieces) deflate.push(piece);
    deflate.push(new Uint8Array(), true);
    return Promise.resolve(joinBytes(packed));
  },
  crc32,
  letters: (content) => strFromU8(content, true),
};

/** What is used: a web view has nothing quicker than JavaScript. */
export function codec(): Codec {
  return current;
}

/** Puts in what the surroundings have that is quicker, before anything is read or written. */
export function useCodec(native: Codec): void {
  current = native;
}
