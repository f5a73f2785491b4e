import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { InexpressibleContent } from "../excel-host";
import { cloneWorkbook } from "../excel-host/store/clone-workbook";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { differences } from "../hostile/differences";
import { goOn, isBegun, seenOf } from "./broken-off";
import { effectiveLooks } from "./effective-looks";
import type { Way } from "./fault";
import type { RecordedRun } from "./recorded-run";

/** The workbook as data; null where it has half of the borders of a cell, for which data has no words. */
export function heldOrNull({ host }: OpenWorkbook): WorkbookContent | null {
  try {
    return host.content({ calculated: false });
  } catch (error) {
    if (error instanceof InexpressibleContent) return null;
    throw error;
  }
}

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
    const refused = ended.ok ? [] : [ended.problem];
    const wrong = isOff ? refused.filter(({ code }) => code !== "nothing-unfinished") : refused;
    const faultsBeside = (wanted: WorkbookContent): unknown[] => [
      ...wrong,
      ...faultsOfHeld(run, wanted, book),
    ];
    if (!isOff) return faultsBeside(way.ending === "take-back" ? run.before : run.after);
    // Nothing was begun, or all of it was done and only a look at it failed.
    const asBefore = faultsBeside(run.before);
    return asBefore.length === 0 || faultsBeside(run.after).length === 0 ? [] : asBefore;
  } finally {
    if (book !== broken) book.close();
  }
}

/** How a workbook differs from what it should have become: what people see of it, what it remembers, how it looks. */
export function faultsOfHeld(run: RecordedRun, wanted: WorkbookContent, book: OpenWorkbook): unknown[] {
  const { action } = run;
  const found = heldOrNull(book);
  if (!found) return ["half of the borders of a cell"];
  const [seen, hoped] = [seenOf(found), seenOf(wanted)] as [Record<string, unknown>, Record<string, unknown>];
  const isBack = wanted === run.before;
  // What a repair has put right besides is no damage to come back to.
  const parts = Object.keys(hoped).filter(
    (part) => !(action.id === "repair" && isBack && part === "outOfOrder"),
  );
  const faults = parts.flatMap((part) =>
    JSON.stringify(seen[part]) === JSON.stringify(hoped[part])
      ? []
      : [{ part, seen: seen[part], hoped: hoped[part] }],
  );
  // Rows that come back stand at the end of their table.
  const isMoved = isBack && action.movesRows === true;
  return [
    ...faults,
    ...(isMoved ? [] : [...differences(told(wanted), told(found)), ...otherLooks(wanted, found)]),
  ];
}

/** Sheets whose cells look otherwise than they should. */
function otherLooks(wanted: WorkbookContent, found: WorkbookContent): string[] {
  return wanted.sheets.flatMap(({ name, formats }) => {
    const there = found.sheets.find((sheet) => sheet.name === name)?.formats ?? [];
    if (JSON.stringify(formats) === JSON.stringify(there)) return [];
    const [hoped, seen] = [effectiveLooks(formats), effectiveLooks(there)];
    const missed = hoped.filter((look) => !seen.includes(look));
    const strange = seen.filter((look) => !hoped.includes(look));
    return missed.length + strange.length === 0
      ? []
      : [`${name}: looks ${missed.join(" | ").slice(0, 300)} ≠ ${strange.join(" | ").slice(0, 300)}`];
  });
}

/** Rows of a sheet that nobody gets to: rules for all rows end some way before the last one where rows have gone. */
const FAR = 1_000_000;

/** What a step bears that somebody else has finished, in a cell of the memory. */
const FINISHED = ',"isFinished":true';

/**
 * What counts of a workbook: Office.js sets no chart's alternative text (a chart drawn again has none), and who finished a
 * step is no part of what it did.
 */
function told(content: WorkbookContent): WorkbookContent {
  const plain = (cell: CellContent | undefined): CellContent | undefined =>
    typeof cell === "string" ? cell.replaceAll(FINISHED, "") : cell;
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      // Looked at as cells have them, in whatever order they were given.
      formats: [],
      blocks: sheet.blocks.map((block) => ({
        ...block,
        contents: block.contents.map((row) => row.map(plain)),
      })),
      charts: sheet.charts.map((chart) => ({ ...chart, altText: "" })),
      conditionalFormats: sheet.conditionalFormats.map(({ range, rules }) => ({
        rules,
        range: { ...range, rowCount: Math.min(range.rowCount, FAR) },
      })),
    })),
  };
}

/** Whether something was begun in the open workbook, as the pane would see it. */
async function isBegunIn({ port }: OpenWorkbook): Promise<boolean> {
  const read = await port.read({ depth: "values" });
  return read.ok && isBegun(read.value);
}

/** Another pane on the workbook, saved and opened again; as it stands where data has no words for it. */
function reopen(book: OpenWorkbook): OpenWorkbook {
  const content = heldOrNull(book);
  return openWorkbook({
    excelApi: "1.17",
    ...(content ? { content } : { book: cloneWorkbook(book.host.book) }),
  });
}
