import { useCallback, useRef, useState } from "react";
import { fail, type Result } from "../../domain/result";
import { useAnnounce } from "../announce/AnnounceContext";
import type { OnProgress } from "../services/services";
import type { Notice, Running } from "./running";
import type { FiltersAccess } from "./useFilters";

/** Something to carry out, told of its progress and of the wish to stop. */
export type Work<Value> = (onProgress: OnProgress, signal: AbortSignal) => Promise<Result<Value>>;

/** A sentence about what can be undone, or can not. */
export interface Said {
  readonly sentence: string;
  readonly undoable: boolean;
}

/** What is said once something is done. */
export interface Saying<Value> {
  readonly title: string;
  /** `until-writing`: not any more from the first progress on, since half of an action is nobody's wish. */
  readonly cancellable: boolean | "until-writing";
  /** It waits its turn where something else is being carried out; otherwise it is refused then. */
  readonly waits?: boolean;
  /** Its sentence; the undo is offered where it is told to be possible. */
  say(value: Value): string | Said;
}

/** Carries something out; a problem is for the caller to show. */
export type CarryOut = <Value>(saying: Saying<Value>, work: Work<Value>) => Promise<Result<Value>>;

/** Carries things out one at a time, with progress, announcement and a refresh afterwards. */
export function useCarryOut({
  refresh,
  without,
  onNotice,
}: Pick<FiltersAccess, "without"> & {
  readonly refresh: () => Promise<void>;
  readonly onNotice: (notice: Notice | null) => void;
}): { readonly running: Running | null; readonly carryOut: CarryOut; cancel(): void } {
  const announce = useAnnounce();
  const [running, setRunning] = useState<Running | null>(null);
  const at = useRef<AbortController | null>(null);
  const line = useLine();

  const begin = useCallback(
    async <Value>({ title, cancellable, say }: Saying<Value>, work: Work<Value>): Promise<Result<Value>> => {
      const controller = new AbortController();
      at.current = controller;
      onNotice(null);
      setRunning({ title, cancellable: cancellable !== false, done: 0, total: 0, cancelling: false });
      const held = cancellable === "until-writing" ? { cancellable: false, cancelling: false } : {};
      const result = await without(() =>
        work(
          (done, total) => setRunning((before) => before && { ...before, ...held, done, total }),
          controller.signal,
        ),
      );
      // A part may have been written before a problem: what stands there now is read either way.
      if (result.ok || result.problem.code !== "cell-edit-mode") await refresh();
      at.current = null;
      setRunning(null);
      if (result.ok) {
        const told = say(result.value);
        const said = typeof told === "string" ? { sentence: told, undoable: false } : told;
        onNotice({ kind: "done", ...said });
        announce(said.sentence);
      }
      return result;
    },
    [announce, refresh, without, onNotice],
  );

  const carryOut = useCallback<CarryOut>(
    async (saying, work) =>
      saying.waits === true || line.isEmpty() ? line.wait(() => begin(saying, work)) : fail({ code: "busy" }),
    [line, begin],
  );

  const cancel = useCallback((): void => {
    setRunning((before) => before && { ...before, cancelling: true });
    at.current?.abort();
  }, []);

  return { running, carryOut, cancel };
}

/** A line in which works are done one after the other. */
interface Line {
  isEmpty(): boolean;
  /** Does a work once all before it are done. */
  wait<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Keeps works in line, so that none begins while another is at the workbook. */
function useLine(): Line {
  const line = useRef<{ length: number; last: Promise<unknown> }>({ length: 0, last: Promise.resolve() });
  const wait = useCallback(async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const { current } = line;
    current.length += 1;
    const turn = current.last.then(work).finally(() => {
      current.length -= 1;
    });
    current.last = turn.catch(() => undefined);
    return turn;
  }, []);
  const isEmpty = useCallback((): boolean => line.current.length === 0, []);
  return useRef({ isEmpty, wait }).current;
}
