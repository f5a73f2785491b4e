import { useState } from "react";
import { useTracker } from "../../../tracker/TrackerContext";

/** Names of tasks, units and bodies by their codes, as they are when the preview opens. */
export function useRowNames(): ReadonlyMap<string, string> {
  const { dashboard } = useTracker();
  const [names] = useState(() => {
    const tracker = dashboard?.tracker;
    return new Map([
      ...(tracker?.tasks ?? []).map(({ id, shortTitle, title }) => [id, shortTitle || title] as const),
      ...(tracker?.units ?? []).map(({ code, name }) => [code, name] as const),
      ...(tracker?.bodies ?? []).map(({ code, name }) => [code, name] as const),
    ]);
  });
  return names;
}
