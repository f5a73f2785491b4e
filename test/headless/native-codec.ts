import * as zlib from "node:zlib";
import type { Codec } from "../../src/xlsx/package/codec";
import { crc32 } from "../../src/xlsx/package/crc32";

/** What Node.js has of its own: several times quicker than JavaScript. Before 20.15 it has no checksum. */
export const NATIVE_CODEC: Codec = {
  inflate: (packed, size) => {
    const limit = Math.max(64, size);
    return plain(zlib.inflateRawSync(packed, { maxOutputLength: limit, chunkSize: limit }));
  },
  deflate: (content) => plain(zlib.deflateRawSync(content, { level: 6 })),
  letters: ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString("latin1"),
  crc32: "crc32" in zlib ? (content) => zlib.crc32(content) : crc32,
};

function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}
