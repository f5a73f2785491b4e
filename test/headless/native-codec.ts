import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import type { Codec } from "../../src/xlsx/package/codec";
import { joinBytes } from "../../src/xlsx/package/bytes";
import { crc32 } from "../../src/xlsx/package/crc32";

/** What Node.js has of its own: several times quicker than JavaScript. Before 20.15 it has no checksum. */
export const NATIVE_CODEC: Codec = {
  inflate: (packed, size) => {
    const limit = Math.max(64, size);
    return plain(zlib.inflateRawSync(packed, { maxOutputLength: limit, chunkSize: limit }));
  },
  deflate: (content) => plain(zlib.deflateRawSync(content, { level: 6 })),
  deflatePieces: async (pieces) => {
    const packed: Uint8Array[] = [];
    await pipeline(pieces, zlib.createDeflateRaw({ level: 6 }), async (source: AsyncIterable<Buffer>) => {
      for await (const piece of source) packed.push(piece);
    });
    return joinBytes(packed);
  },
  letters: ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString("latin1"),
  crc32: "crc32" in zlib ? (content, before) => zlib.crc32(content, before) : crc32,
};

function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}
