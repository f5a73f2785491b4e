import { useState } from "react";
import { useTracker } from "../../tracker/TrackerContext";

/** What the preview has to know of the tracker as it was when the person looked: its headers, and which rows are tasks. */
export function usePreviewWords(): {
  readonly labels: { readonly title: string; readonly percent: string };
  readonly tasks: ReadonlySet<string>;
} {
  const { dashboard } = useTracker();
  const [words] = useState(() => ({
    labels: dashboard?.wording.labels.tasks ?? { title: "", percent: "" },
    tasks: new Set(dashboard?.tracker.tasks.map(({ id }) => id)),
  }));
  return words;
}
