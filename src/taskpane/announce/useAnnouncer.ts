import { useMemo, useState } from "react";
import type { Announcer } from "./AnnounceContext";

/** Keeps what is said to screen readers now, and the announcer that says it. */
export function useAnnouncer(): { readonly status: string; readonly announcer: Announcer } {
  const [status, setStatus] = useState("");
  const announcer = useMemo<Announcer>(
    () => ({
      say: setStatus,
      takeBack: (sentence) => setStatus((now) => (now === sentence ? "" : now)),
    }),
    [],
  );
  return { status, announcer };
}
