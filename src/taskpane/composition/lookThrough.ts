import type { CheckReport } from "../../actions/check";
import type { Day } from "../../domain/day";
import type { WorkbookContent } from "../../workbook/page/content";

type Findings = CheckReport["findings"];

/** Looks through a workbook beside the pane, which answers meanwhile; in the pane where there can be nothing beside it. */
export async function lookThroughBeside(
  content: WorkbookContent,
  today: Day,
  signal: AbortSignal,
): Promise<Findings> {
  const found = typeof Worker === "undefined" ? null : await lookInWorker(content, today, signal);
  if (found !== null) return found;
  const { lookThrough } = await import("./trackerChunk");
  return signal.aborted ? [] : lookThrough(content, today);
}

/** Null where the worker cannot be had, or fails. */
async function lookInWorker(
  content: WorkbookContent,
  today: Day,
  signal: AbortSignal,
): Promise<Findings | null> {
  const { openWorker } = await import("./openWorker");
  const worker = openWorker();
  try {
    return await new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve([]));
      worker.onmessage = ({ data }: MessageEvent<Findings>) => resolve(data);
      worker.onerror = () => resolve(null);
      worker.postMessage({ content, today });
    });
  } finally {
    worker.terminate();
  }
}
