import { undoLastAction } from "../../src/actions/undo";
import type { Problem, Result } from "../../src/domain/result";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { contentOf } from "../excel-host/content/to-content";
import type { Recorder } from "../excel-host/recorder";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import type { Action } from "./actions";
import { NOTE, TODAY } from "./books";

/** What came of an action. */
export interface ActionRun {
  /** What it told at last. */
  readonly outcome: Result<unknown>;
  /** What it told where it was refused as busy at first. */
  readonly atFirst: Problem | null;
  readonly before: WorkbookContent;
  readonly after: WorkbookContent;
  /** The workbook once the action was taken back; null where it is none to be taken back. */
  readonly undone: WorkbookContent | null;
  readonly undo: Result<unknown> | null;
  /** What was asked of the workbook until the action was done. */
  readonly asked: Recorder;
  readonly roundTrips: number;
}

/** How an action is run. */
export interface RunOptions {
  readonly temperaments?: readonly string[];
  /** Done to the open workbook before. */
  readonly prepare?: (book: OpenWorkbook) => void;
  /** Sheets that hold what the workbook as data has no words for, and so are not looked at. */
  readonly unseen?: readonly string[];
}

/** Does an action in a simulated Excel, once more where Excel was busy, and takes it back. */
export async function runAction(
  action: Action,
  { temperaments = [], prepare, unseen = [] }: RunOptions = {},
): Promise<ActionRun> {
  const content = action.book();
  const book = openWorkbook({ excelApi: "1.17", temperaments, ...(content ? { content } : {}) });
  const look = (): WorkbookContent => contentWithout(book, unseen);
  try {
    prepare?.(book);
    const before = look();
    const first = await action.run(book.port);
    const isBusy = !first.ok && first.problem.code === "busy";
    const outcome = isBusy ? await action.run(book.port) : first;
    const [after, roundTrips, asked] = [look(), book.host.roundTrips, book.host.asked.copy()];
    const undo = outcome.ok && action.undoable ? await undoLastAction(book.port, NOTE, TODAY) : null;
    return {
      outcome,
      atFirst: isBusy ? first.problem : null,
      before,
      after,
      undone: undo ? look() : null,
      undo,
      asked,
      roundTrips,
    };
  } finally {
    book.close();
  }
}

function contentWithout({ host }: OpenWorkbook, unseen: readonly string[]): WorkbookContent {
  const sheets = host.book.sheets.filter(({ name }) => !unseen.includes(name));
  return contentOf({ ...host.book, sheets }, false);
}

const undisturbed = new Map<string, Promise<ActionRun>>();

/** What comes of an action in an Excel without any temperament; done once a test file. */
export function runUndisturbed(action: Action): Promise<ActionRun> {
  const known = undisturbed.get(action.id) ?? runAction(action);
  undisturbed.set(action.id, known);
  return known;
}
