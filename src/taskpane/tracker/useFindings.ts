import { useEffect, useState } from "react";
import type { CheckReport } from "../../actions/check";
import type { Dashboard } from "../../actions/dashboard";
import type { TrackerService } from "../services/trackerService";

/** What is out of order in the workbook; until it is looked through again, what was before. */
export function useFindings(service: TrackerService, dashboard: Dashboard | null): CheckReport["findings"] {
  const [findings, setFindings] = useState<CheckReport["findings"]>([]);
  useEffect(() => {
    if (dashboard === null) return undefined;
    const stop = new AbortController();
    void service.lookThrough(dashboard, stop.signal).then((found) => {
      if (!stop.signal.aborted) setFindings(found);
    });
    return () => stop.abort();
  }, [service, dashboard]);
  return findings;
}
