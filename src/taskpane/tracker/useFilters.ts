import { useCallback, useEffect, useRef, useState } from "react";
import type { Dashboard } from "../../actions/dashboard";
import type { Result } from "../../domain/result";
import type { Flag } from "../../domain/status-rule";
import type { TrackerService } from "../services/trackerService";

/** The pane's filter on the task sheet, and writing in spite of filters. */
export interface FiltersAccess {
  /** Flags by which the pane has filtered the task sheet. */
  readonly filtered: readonly Flag[];
  setFiltered(flags: readonly Flag[]): void;
  /**
   * Does work that writes. Excel misplaces values among filtered rows, so the pane's own filter is taken off meanwhile and
   * put on again; a filter of the person's own refuses the work once, and is taken off when they try again.
   */
  without<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>>;
}

/** Keeps track of the filters that stand in the way of writing. */
export function useFilters(service: TrackerService, dashboard: Dashboard | null): FiltersAccess {
  const [filtered, setFiltered] = useState<readonly Flag[]>([]);
  const now = useRef({ dashboard, filtered });
  const inTheWay = useRef<string | null>(null);
  useEffect(() => {
    now.current = { dashboard, filtered };
  }, [dashboard, filtered]);

  const without = useCallback(
    async <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> => {
      const { dashboard: known, filtered: flags } = now.current;
      const own = known !== null && flags.length > 0 ? known : null;
      if (own !== null) await service.filterByFlags(own, [], "stay");
      if (inTheWay.current !== null) await service.clearFilters(inTheWay.current);
      inTheWay.current = null;
      const result = await work();
      if (own !== null) await service.filterByFlags(own, flags, "stay");
      if (!result.ok && result.problem.code === "filtered-range")
        inTheWay.current = result.problem.at ?? null;
      return result;
    },
    [service],
  );

  return { filtered, setFiltered, without };
}
