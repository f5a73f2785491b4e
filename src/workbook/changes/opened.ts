import type { Change } from "../change";
import type { Sheet } from "../content";

/** Changes of a sheet, opened for them and closed after where it is protected. */
export function opened({ name, protection }: Sheet, changes: readonly Change[]): readonly Change[] {
  if (!protection) return changes;
  return [{ kind: "unprotect", sheet: name }, ...changes, { kind: "protect", sheet: name, protection }];
}
