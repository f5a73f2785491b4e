import { openTracker } from "../../src/actions/open";
import { endUnfinished } from "../../src/actions/unfinished";
import type { Result } from "../../src/domain/result";
import { fail } from "../../src/domain/result";
import type { Tracker } from "../../src/domain/tracker";
import { describeBook } from "../../src/workbook/book/describe";
import { readHistory } from "../../src/workbook/book/memory/history";
import { readJournal } from "../../src/workbook/book/memory/journal";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { Ending } from "../../src/workbook/book/resume";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { TODAY } from "../hostile/books";
import type { Way } from "./fault";
import { openContent, type ContentPort } from "../support/content-port";

/** Whether something was begun in a workbook and neither finished nor taken back, a build or an action. */
export function isBegun(content: WorkbookContent): boolean {
  const opened = openTracker(content);
  return opened.ok ? readJournal(opened.value) !== null : opened.problem.code === "unfinished";
}

/** A port on which the next changes break off after so many of them. */
export function breakingPort(
  start: WorkbookContent,
  after: number,
): ContentPort & { readonly asked: number } {
  const inner = openContent(start);
  let broken: WorkbookContent | null = null;
  let asked = -1;
  return {
    get asked() {
      return asked;
    },
    content: () => broken ?? inner.content(),
    read: () => inner.read(),
    apply: (changes) => {
      asked = changes.length;
      broken = applyChanges(inner.content(), changes.slice(0, after));
      return Promise.resolve(fail({ code: "busy" }));
    },
  };
}

const seen = new WeakMap<WorkbookContent, object>();

/** What a person would see of a workbook, and what it remembers; rows in no order, since those that come back come last. */
export function seenOf(content: WorkbookContent): object {
  const known = seen.get(content) ?? lookAt(content);
  seen.set(content, known);
  return known;
}

function lookAt(content: WorkbookContent): object {
  const book = openBook(content);
  if (!book) return { sheets: content.sheets.map(({ name }) => name), names: content.names };
  const { tracker } = book;
  const byCode = <Row extends object>(rows: readonly Row[]): string[] =>
    rows.map((row) => JSON.stringify(row)).sort();
  const own = describeBook(book, TODAY);
  const { done, undone } = readHistory(book);
  return {
    sheets: content.sheets.map(({ name }) => name).sort(),
    tracker: {
      ...tracker,
      tasks: byCode(tracker.tasks),
      units: byCode(tracker.units),
      bodies: byCode(tracker.bodies),
      holidays: byCode(tracker.holidays),
    } satisfies Record<keyof Tracker, unknown> | object,
    rows: Object.values(book.places.tables).map(({ found }) => found?.table.range.rowCount),
    outOfOrder: findChanges({ found: content, baseline: own, desired: own }).map(({ kind }) => kind),
    history: [done.map(({ title }) => title), undone.map(({ title }) => title)],
    unfinished: readJournal(book)?.step.title ?? null,
  };
}

/** Goes on after a break: the same again, or what the pane offers where something is unfinished. */
export async function goOn(
  port: WorkbookPort,
  run: (port: WorkbookPort) => Promise<Result<unknown>>,
  ending: Way["ending"],
): Promise<Result<unknown>> {
  return ending === "retry" ? run(port) : endUnfinished(port, ending satisfies Ending, TODAY);
}
