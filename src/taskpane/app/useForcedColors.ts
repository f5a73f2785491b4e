import { useSyncExternalStore } from "react";

const QUERY = "(forced-colors: active)";

/** Whether the system is in a contrast theme now; follows it when it changes. */
export function useForcedColors(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
