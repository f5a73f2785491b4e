import { deflateSync, inflateSync, strFromU8 } from "fflate";
import { crc32 } from "./crc32";

/** What packs, unpacks and looks through the parts of a file. */
export interface Codec {
  /** The content of what was deflated; never more than `size` bytes. It may throw on what it cannot follow. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (content: Uint8Array) => Uint8Array;
  readonly crc32: (content: Uint8Array) => number;
  /** A letter for each byte (Latin-1): what is plain is found at its place. */
  readonly letters: (content: Uint8Array) => string;
}

let current: Codec = {
  // The length given beforehand bounds what is kept, however much more there is to inflate.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (content) => deflateSync(content, { level: 6 }),
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
