import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";

/**
 * The names that this Excel refused while the pane is open: they are told with what is read, so that nothing tries in
 * vain to set them again and again.
 */
export class RefusedNames {
  private readonly names = new Map<string, string>();

  /** Takes note of how setting names went. */
  note(changes: readonly Change[], refused: readonly string[]): void {
    for (const change of changes)
      if (change.kind === "setName") this.names.delete(change.name.name.toLowerCase());
    for (const name of refused) this.names.set(name.toLowerCase(), name);
  }

  /** What was read, with the names that were refused. */
  toldWith(content: WorkbookContent): WorkbookContent {
    return this.names.size === 0 ? content : { ...content, refusedNames: [...this.names.values()] };
  }
}
