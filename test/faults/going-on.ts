import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { InexpressibleContent } from "../excel-host";
import { cloneWorkbook } from "../excel-host/store/clone-workbook";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { differences } from "../hostile/differences";
import { goOn, isBegun, seenOf } from "./broken-off";
import type { Way } from "./fault";
import type { RecordedRun } from "./recorded-run";

const held = ({ host }: OpenWorkbook): WorkbookContent => host.content({ calculated: false });

/**
 * What is wrong once somebody has gone on in a workbook in which an action broke off; nothing where it has become what the
 * undisturbed action makes of it, or what there was before.
 */
export async function faultsAfter(run: RecordedRun, broken: OpenWorkbook, way: Way): Promise<unknown[]> {
  const { action } = run;
  const isOpen = await isBegunIn(broken);
  const book = way.reopens ? reopen(broken) : broken;
  try {
    const ended = await goOn(book.port, action.run, way.ending);
    const isOff = !isOpen && way.ending !== "retry";
    const isBack = isOff || way.ending === "take-back";
    const refused = ended.ok ? [] : [ended.problem];
    const told = isOff ? refused.filter(({ code }) => code !== "nothing-unfinished") : refused;
    return [...told, ...faultsOfHeld(run, isBack ? run.before : run.after, book)];
  } finally {
    if (book !== broken) book.close();
  }
}

/** How a workbook differs from what it should have become: what people see of it, what it remembers, how it looks. */
export function faultsOfHeld(run: RecordedRun, wanted: WorkbookContent, book: OpenWorkbook): unknown[] {
  const { action } = run;
  const found = held(book);
  const [seen, hoped] = [seenOf(found), seenOf(wanted)] as [Record<string, unknown>, Record<string, unknown>];
  const isBack = wanted === run.before;
  // What a repair has put right besides is no damage to come back to.
  const parts = Object.keys(hoped).filter((part) => !(action.id === "repair" && isBack && part === "outOfOrder"));
  const told = parts.flatMap((part) =>
    JSON.stringify(seen[part]) === JSON.stringify(hoped[part])
      ? []
      : [{ part, seen: seen[part], hoped: hoped[part] }],
  );
  // Rows that come back stand at the end of their table.
  const isMoved = isBack && action.movesRows === true;
  return [...told, ...(isMoved ? [] : differences(wanted, found))];
}

/** Whether something was begun in the open workbook, as the pane would see it. */
async function isBegunIn({ port }: OpenWorkbook): Promise<boolean> {
  const read = await port.read({ depth: "values" });
  return read.ok && isBegun(read.value);
}

/** Another pane on the workbook, saved and opened again; as it stands where it has half of a cell's borders, which data has no words for. */
function reopen(book: OpenWorkbook): OpenWorkbook {
  try {
    return openWorkbook({ excelApi: "1.17", content: held(book) });
  } catch (error) {
    if (!(error instanceof InexpressibleContent)) throw error;
    return openWorkbook({ excelApi: "1.17", book: cloneWorkbook(book.host.book) });
  }
}
