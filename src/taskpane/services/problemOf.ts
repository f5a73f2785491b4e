import type { Problem } from "../../domain/result";

/** What an exception comes to: a part of the pane that could not be fetched has a way on, anything else is a bug. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Error && error.name === "ChunkLoadError") return { code: "not-loaded" };
  return { code: "unknown", at: error instanceof Error ? error.message : String(error) };
}
