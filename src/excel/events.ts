import { succeed, type Result } from "../domain/result";
import type { GridEvent, StopWatching } from "../workbook/page/grid";
import type { PortProblem } from "../workbook/page/port";
import { firstOf, readSelectedAreas } from "./selection";
import { runInExcel } from "./session";

type Listener = (event: GridEvent) => void;

interface Subscription {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Tells a listener of selections, changed cells, and added or deleted sheets, of co-authors too. */
export async function watchWorkbook(listener: Listener): Promise<Result<StopWatching, PortProblem>> {
  const outcome = await runInExcel(async (context) => {
    const { workbook } = context;
    const subscriptions: Subscription[] = [
      workbook.worksheets.onSelectionChanged.add(() => tellSelection(listener)),
      workbook.worksheets.onChanged.add((change) => tellChange(change, listener)),
      workbook.worksheets.onAdded.add(() => tellSheets(listener)),
      workbook.worksheets.onDeleted.add(() => tellSheets(listener)),
    ];
    await context.sync();
    return subscriptions;
  });
  return outcome.ok ? succeed(() => stop(outcome.value)) : outcome;
}

/** A selection that Excel refuses to tell (a chart) is none to follow. */
async function tellSelection(listener: Listener): Promise<void> {
  const selected = await readSelectedAreas();
  if (selected.ok) listener({ kind: "selected", selection: firstOf(selected.value) });
}

async function tellChange(change: Excel.WorksheetChangedEventArgs, listener: Listener): Promise<void> {
  const outcome = await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(change.worksheetId).load({ name: true });
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  if (!outcome.ok || outcome.value === null) return tellSheets(listener);
  listener({
    kind: "changed",
    sheet: outcome.value,
    source: change.source === "Remote" ? "remote" : "local",
  });
}

async function tellSheets(listener: Listener): Promise<void> {
  listener({ kind: "sheets-changed" });
}

/** Handlers are taken off in the context they were put on in. */
function stop(subscriptions: readonly Subscription[]): Promise<Result<null, PortProblem>> {
  const [first] = subscriptions;
  if (first === undefined) return Promise.resolve(succeed(null));
  return runInExcel(async (context) => {
    for (const subscription of subscriptions) subscription.remove();
    await context.sync();
    return null;
  }, first.context as Excel.RequestContext);
}
