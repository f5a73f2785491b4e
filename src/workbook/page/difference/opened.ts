import type { Change } from "../change";
import type { Sheet } from "../content";

/** Changes of a sheet, opened for them where it is protected and closed after where people can open it. */
export function opened(
  { name, protection, visibility }: Sheet,
  changes: readonly Change[],
): readonly Change[] {
  if (!protection || changes.length === 0) return changes;
  const close: Change[] = visibility === "visible" ? [{ kind: "protect", sheet: name, protection }] : [];
  return [{ kind: "unprotect", sheet: name }, ...changes, ...close];
}
