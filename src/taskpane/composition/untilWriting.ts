import type { OnProgress } from "../services/services";

/**
 * Progress and signal of an action that can be stopped only until it writes: the first progress is told once something
 * stands in the workbook, and half of an action is nobody's wish.
 */
export function untilWriting(
  onProgress: OnProgress,
  signal: AbortSignal,
): [OnProgress, { readonly aborted: boolean }] {
  let isWriting = false;
  const tell: OnProgress = (done, total) => {
    isWriting = true;
    onProgress(done, total);
  };
  return [
    tell,
    {
      get aborted() {
        return !isWriting && signal.aborted;
      },
    },
  ];
}
