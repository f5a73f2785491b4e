import type { Result } from "../../domain/result";
import { attempt } from "./attempt";
import type * as TrackerChunk from "./trackerChunk";

/** What is loaded when a workbook that is a tracker is first looked at. */
export type Chunk = typeof TrackerChunk;

/** Works with that part. */
export function withChunk<Value>(work: (chunk: Chunk) => Promise<Result<Value>>): Promise<Result<Value>> {
  return attempt(async () => work(await import("./trackerChunk")));
}
