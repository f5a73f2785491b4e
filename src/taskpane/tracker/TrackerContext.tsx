import { useEffect, useMemo, type ReactElement, type ReactNode } from "react";
import { handDown } from "../handDown";
import type { CheckReport } from "../../actions/check";
import type { TrackerService } from "../services/trackerService";
import { useActions, type ActionsAccess } from "./useActions";
import { useDashboard, type ReadingAccess } from "./useDashboard";
import { useFindings } from "./useFindings";
import { useFilters, type FiltersAccess } from "./useFilters";
import { useGridNews } from "./useGridNews";
import { useReadAgain } from "./useReadAgain";

/** The tracker in the open workbook as the pane knows it, and what can be done with it. */
export interface TrackerAccess
  extends ReadingAccess, ActionsAccess, Pick<FiltersAccess, "filtered" | "setFiltered" | "agreeToUnfilter"> {
  /** What is out of order in the workbook, as far as it has been looked through. */
  readonly findings: CheckReport["findings"];
  /** Ids of the task rows selected in the sheet. */
  readonly selectedIds: readonly string[];
  /** The workbook is not read again by itself any more: what is shown may be old. */
  readonly hasGivenUp: boolean;
  readonly service: TrackerService;
}

const [Provider, useAccess] = handDown<TrackerAccess>("tracker");

/** The tracker in the open workbook. */
export const useTracker = useAccess;

/** Reads the tracker, follows the grid, and hands both to the components below. */
export function TrackerProvider(props: {
  readonly service: TrackerService;
  readonly children: ReactNode;
}): ReactElement {
  const { service } = props;
  const reading = useDashboard(service);
  const { refresh } = reading;
  const { filtered, setFiltered, agreeToUnfilter, look, without } = useFilters(service, reading.dashboard);
  const actions = useActions(service, refresh, without);
  const selectedIds = useGridNews(service, reading, actions.running !== null);
  const findings = useFindings(service, reading.dashboard);
  const hasGivenUp = useReadAgain(reading);
  const isBusy = actions.running !== null;
  useEffect(() => {
    if (!isBusy) void look();
  }, [look, isBusy, reading.dashboard, selectedIds]);
  const access = useMemo<TrackerAccess>(
    () => ({
      ...reading,
      ...actions,
      findings,
      hasGivenUp,
      selectedIds,
      filtered,
      setFiltered,
      agreeToUnfilter,
      service,
    }),
    [reading, actions, findings, hasGivenUp, selectedIds, filtered, setFiltered, agreeToUnfilter, service],
  );
  return <Provider value={access}>{props.children}</Provider>;
}
