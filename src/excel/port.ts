import { succeed } from "../domain/result";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import type { WorkbookPort } from "../workbook/page/port";
import { applyChanges } from "./apply";
import { readWorkbook } from "./read/read-workbook";

/**
 * The names that this Excel refused while the pane is open: they are told with what is read, so that nothing tries in
 * vain to set them again and again.
 */
class RefusedNames {
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

/** Choices of the port on the open workbook. */
export interface ExcelPortOptions {
  /** Bytes that no request exceeds; Excel on the web takes 5 MB. */
  readonly maximumPayload?: number;
}

const MEGABYTE = 1_000_000;
const DEFAULT_MAXIMUM_PAYLOAD = 4 * MEGABYTE;

/** The port on the workbook that is open in Excel, through Office.js. */
export function createExcelPort(options: ExcelPortOptions = {}): WorkbookPort {
  const maximumPayload = options.maximumPayload ?? DEFAULT_MAXIMUM_PAYLOAD;
  const refused = new RefusedNames();
  let specialCells = true;
  return {
    read: async (scope = {}) => {
      const found = await readWorkbook(scope, {
        maximumPayload,
        specialCells,
        onRefusedCells: () => (specialCells = false),
      });
      return found.ok ? succeed(refused.toldWith(found.value)) : found;
    },
    apply: async (changes, progress, signal, found) => {
      const applied = await applyChanges(changes, { maximumPayload, progress, signal, found });
      if (applied.ok) refused.note(changes, applied.value.refusedNames);
      return applied;
    },
  };
}

/** The one port that the pane has: what Excel refused of it once is known by every later action. */
export const openWorkbookPort: WorkbookPort = createExcelPort();
