import { useCallback, useMemo, useRef, type Dispatch } from "react";
import type { FoundList } from "../../actions/list/list";
import type { Result } from "../../domain/result";
import { useServices } from "../services/services";
import type { PlanOrigin, PlanEvent } from "./planFlow";
import type { PlanReading } from "../services/source";

/** Reads what a person gives; what arrives after the person went on elsewhere is dropped. */
export interface GivenReading {
  /** Reads as a plan only what is one; asked again by `readAnyway`, whatever it is. */
  give(from: PlanOrigin, reader: (isPlanAnyway: boolean) => Promise<Result<PlanReading>>): void;
  readAnyway(): void;
  readSample(): void;
  readFile(file: File): void;
  readLists(reader: () => Promise<Result<readonly FoundList[]>>): void;
  /** Nothing that is still being read is waited for any more. */
  abandon(): void;
}

/** The reading of plans and lists, each telling the flow how it went; `understand` takes a plan that was read. */
export function useReading(
  dispatch: Dispatch<PlanEvent>,
  understand: (taken: PlanReading, example: boolean) => void,
): GivenReading {
  const services = useServices();
  const turn = useRef(0);
  const stop = useRef<AbortController | null>(null);
  // What was given last, to be read as a plan whatever it reads like.
  const given = useRef<(() => void) | null>(null);

  const hold = useCallback(
    async <Value>(
      from: PlanOrigin,
      reader: () => Promise<Result<Value>>,
      next: (value: Value) => void,
    ): Promise<void> => {
      const mine = ++turn.current;
      dispatch({ type: "read", from });
      const result = await reader();
      if (mine !== turn.current) return;
      if (result.ok) next(result.value);
      else dispatch({ type: "failed", problem: result.problem });
    },
    [dispatch],
  );

  return useMemo(() => {
    const read = (from: PlanOrigin, reader: () => Promise<Result<PlanReading>>, example = false): void =>
      void hold(from, reader, (value) => understand(value, example));
    const give: GivenReading["give"] = (from, reader) => {
      given.current = () => read(from, () => reader(true));
      read(from, () => reader(false));
    };
    return {
      give,
      readAnyway: () => given.current?.(),
      readSample: () => read("start", () => services.readSamplePlan(), true),
      readFile: (file) =>
        give("start", (isPlanAnyway) => {
          const controller = new AbortController();
          stop.current = controller;
          const onProgress = (done: number, total: number): void => {
            if (!controller.signal.aborted) dispatch({ type: "progress", done, total });
          };
          return services.readPlanFile(file, onProgress, controller.signal, isPlanAnyway);
        }),
      readLists: (reader) => void hold("list", reader, (lists) => dispatch({ type: "found", lists })),
      abandon: () => {
        turn.current += 1;
        stop.current?.abort();
      },
    };
  }, [hold, understand, services, dispatch]);
}
