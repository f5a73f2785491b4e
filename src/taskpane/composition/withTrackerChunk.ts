import { fail, type Result } from "../../domain/result";
import type * as TrackerChunk from "./trackerChunk";

/** What is loaded when a workbook that is a tracker is first looked at. */
export type Chunk = typeof TrackerChunk;

const load = (): Promise<Chunk> => import("./trackerChunk");

/** Works with that part. A bug, or a part that could not be loaded, is shown to the person as well; the pane never waits for ever. */
export async function withChunk<Value>(
  work: (chunk: Chunk) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await work(await load());
  } catch (error) {
    return fail({ code: "unknown", at: error instanceof Error ? error.message : String(error) });
  }
}
