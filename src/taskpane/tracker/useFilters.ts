import { useCallback, useEffect, useRef, useState } from "react";
import type { Dashboard } from "../../actions/dashboard";
import type { Result } from "../../domain/result";
import type { Flag } from "../../domain/status-rule";
import type { TrackerService } from "../services/trackerService";

/** The pane's filter on the task sheet, and writing in spite of filters. */
export interface FiltersAccess {
  /** Flags by which the pane has filtered the task sheet, as long as that filter is there. */
  readonly filtered: readonly Flag[];
  setFiltered(flags: readonly Flag[]): void;
  /** The person agrees that the filter of a table is taken off for what they try next. */
  agreeToUnfilter(table: string): void;
  /** Looks whether the pane's filter is still there: a person may have changed it in Excel. */
  look(): Promise<void>;
  /**
   * Does work that writes. Excel misplaces values among filtered rows: where the pane's own filter alone is on, it is taken
   * off meanwhile and put on again as it was; any other filter refuses the work until the person agrees to lose it.
   */
  without<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>>;
}

/** Keeps track of the filters that stand in the way of writing. */
export function useFilters(service: TrackerService, dashboard: Dashboard | null): FiltersAccess {
  const [filtered, setFiltered] = useState<readonly Flag[]>([]);
  const now = useRef({ dashboard, filtered });
  const agreed = useRef<string | null>(null);
  useEffect(() => {
    now.current = { dashboard, filtered };
  }, [dashboard, filtered]);

  const look = useCallback(async (): Promise<void> => {
    const { dashboard: known, filtered: ours } = now.current;
    if (known === null || ours.length === 0) return;
    const there = await service.readFilter(known);
    if (there.ok && there.value.flags.join() !== ours.join()) setFiltered(there.value.flags);
  }, [service]);

  /** The pane's filter as it is now, where nothing else is filtered. */
  const readOwn = useCallback(async (): Promise<readonly Flag[]> => {
    const { dashboard: known, filtered: ours } = now.current;
    if (known === null || ours.length === 0) return [];
    const there = await service.readFilter(known);
    return there.ok && !there.value.withOthers ? there.value.flags : [];
  }, [service]);

  const without = useCallback(
    async <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> => {
      if (agreed.current !== null) {
        const table = agreed.current;
        agreed.current = null;
        await service.clearFilters(table);
        setFiltered([]);
      }
      const own = await readOwn();
      const { dashboard: known } = now.current;
      if (known === null || own.length === 0) return work();
      await service.filterByFlags(known, [], "stay");
      const result = await work();
      await service.filterByFlags(known, own, "stay");
      return result;
    },
    [service, readOwn],
  );

  const agreeToUnfilter = useCallback((table: string): void => {
    agreed.current = table;
  }, []);

  return { filtered, setFiltered, agreeToUnfilter, look, without };
}
