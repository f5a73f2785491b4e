import { readDashboard } from "../../src/actions/dashboard";
import { previewEdit } from "../../src/actions/edit";
import { checkWorkbook } from "../../src/actions/check";
import type { Edit } from "../../src/domain/edit/edit";
import { buildInExcel, NOTE, TODAY } from "../support/tracker-in-excel";
import { thirtyUnits } from "../support/tracker-samples";

/** What one thing asks of Excel: round trips, and thousands of bytes of all requests. */
export interface Asked {
  readonly trips: number;
  readonly kilobytes: number;
}

const setState: Edit = (tracker) => ({
  ...tracker,
  tasks: tracker.tasks.map((task, index) => (index === 5 ? { ...task, state: "in-progress" } : task)),
});

/** Counts what a refresh, one state with its preview, and a check ask of Excel. */
export async function countAsked(rows: number): Promise<Readonly<Record<string, Asked>>> {
  const book = await buildInExcel(thirtyUnits(rows));
  const asked = async (act: () => Promise<unknown>): Promise<Asked> => {
    const [trips, requests] = [book.host.roundTrips, book.host.requestBytes.length];
    await act();
    const bytes = book.host.requestBytes.slice(requests).reduce((sum, request) => sum + request, 0);
    return { trips: book.host.roundTrips - trips, kilobytes: bytes / 1000 };
  };
  const counts = {
    refresh: await asked(() => readDashboard(book.port, TODAY)),
    "one state, preview included": await asked(async () => {
      await previewEdit(book.port, { edit: setState, title: "Thử", note: NOTE, today: TODAY });
      await book.edit(setState);
    }),
    undo: await asked(() => book.undo()),
    check: await asked(() => checkWorkbook(book.port, TODAY)),
  };
  book.close();
  return counts;
}
