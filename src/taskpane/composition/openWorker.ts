/** Opens what looks through a workbook beside the pane; webpack makes a script of its own of it. */
export function openWorker(): Worker {
  return new Worker(new URL("./findingsWorker.ts", import.meta.url));
}
