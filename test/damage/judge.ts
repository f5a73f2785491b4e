import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { makeReport } from "../../src/domain/report";
import type { Tracker } from "../../src/domain/tracker";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { openWorkbook } from "../excel/open-workbook";
import { openContent } from "../support/content-port";
import type { Damage } from "./damage";
import { NothingToDamage } from "./edit-book";
import { NOTE, TODAY, filledTracker } from "./filled-book";
import { isLeftBehind } from "./left-behind";
import { shownFlags } from "./shown-flags";
import { valueOf } from "../support/value-of";

/** How a workbook is mended: as data, or through Office.js of a version and the bytes of a file. */
export type Way = "data" | "1.9" | "1.17";

/** The workbook after a list of damages, one after the other. */
export async function damaged(
  content: WorkbookContent,
  damages: readonly Damage[],
): Promise<WorkbookContent> {
  const { now, befell } = await afterAll(content, damages, damages.length > 1);
  BEFELL.set(now, { from: content, befell });
  return now;
}

/** What has befallen a workbook indeed, and from where. */
const BEFELL = new WeakMap<
  WorkbookContent,
  { readonly from: WorkbookContent; readonly befell: readonly Damage[] }
>();

async function afterAll(
  content: WorkbookContent,
  damages: readonly Damage[],
  isSeveral: boolean,
): Promise<{ readonly now: WorkbookContent; readonly befell: readonly Damage[] }> {
  let now = content;
  const befell: Damage[] = [];
  for (const damage of damages) {
    const then = await befallen(now, damage, isSeveral);
    if (JSON.stringify(then) !== JSON.stringify(now)) befell.push(damage);
    now = then;
  }
  return { now, befell };
}

/** Those of several damages without which the workbook would be another: a later one may have written over all of one. */
async function withoutUndone(found: WorkbookContent): Promise<readonly Damage[] | null> {
  const { from, befell } = BEFELL.get(found) ?? { befell: [] };
  if (from === undefined || befell.length < 2) return null;
  const kept = async (content: WorkbookContent): Promise<string> =>
    JSON.stringify(await reread(await writeXlsx(content)));
  const wanted = await kept(found);
  let left = befell;
  for (const one of befell) {
    const others = left.filter((other) => other !== one);
    const { now } = await afterAll(from, others, true);
    if ((await kept(now)) === wanted) left = others;
  }
  return left.length < befell.length ? left : null;
}

/** After several, one may find nothing that it could befall: a table that is none any more has no header row to lose. */
async function befallen(
  content: WorkbookContent,
  { onData, inExcel, onFile }: Damage,
  isOneOfSeveral: boolean,
): Promise<WorkbookContent> {
  try {
    const now = onData ? onData(content) : content;
    const worked = inExcel ? await byHand(now, inExcel) : now;
    if (isOneOfSeveral && inExcel && isLeftBehind(now, worked)) return content;
    return onFile ? await reread(await onFile(await writeXlsx(worked))) : worked;
  } catch (error) {
    if (isOneOfSeveral && isNothingToDamage(error)) return content;
    throw error;
  }
}

/** Something is not there any more, Excel lets nobody change what is locked, or the simulated one cannot open what others left: a circle of formulas. */
const CANNOT_BEFALL: readonly unknown[] = ["ItemNotFound", "AccessDenied", "NotSimulated"];

function isNothingToDamage(error: unknown): boolean {
  return (
    error instanceof NothingToDamage || CANNOT_BEFALL.includes((error as { readonly code?: unknown }).code)
  );
}

async function byHand(
  content: WorkbookContent,
  work: (context: Excel.RequestContext) => void,
): Promise<WorkbookContent> {
  const book = openWorkbook({ content, excelApi: "1.17" });
  await book.host.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  const changed = book.host.content();
  book.close();
  return changed;
}

async function reread(bytes: Uint8Array): Promise<WorkbookContent> {
  return valueOf(await readXlsx(bytes));
}

/** What is wrong after one repair of a damaged workbook; nothing where it is at rest with all that was entered. */
export async function judge(found: WorkbookContent, damages: readonly Damage[], way: Way): Promise<string[]> {
  const wrong = await wrongAfter(found, BEFELL.get(found)?.befell ?? damages, way);
  const left = wrong.length === 0 ? null : await withoutUndone(found);
  return left ? wrongAfter(found, left, way) : wrong;
}

async function wrongAfter(found: WorkbookContent, befell: readonly Damage[], way: Way): Promise<string[]> {
  const checked = planCheck(found, TODAY);
  if (!checked.ok) return [`not checked: ${JSON.stringify(checked.problem)}`];
  const isHarmless = befell.every((one) => one.isHarmless === true);
  if (!isHarmless && checked.value.findings.length === 0) return ["the check finds nothing"];
  const refusals = befell.flatMap(({ refused }) => refused ?? []);
  const mended = await repaired(found, way);
  if (typeof mended === "string")
    return refusals.some((code) => mended.includes(`"${code}"`)) ? [] : [`not repaired: ${mended}`];
  const left = new Set(
    befell.flatMap(({ leaves = [], leavesUntold = [] }) => [
      ...leaves,
      ...(way === "1.9" ? leavesUntold : []),
    ]),
  );
  const again = planCheck(mended, TODAY);
  if (!again.ok) return [`not checked again: ${again.problem.code}`];
  const { findings, changes } = again.value;
  const open = findings
    .filter(({ code }) => !left.has(code))
    .map(({ code, at, count }) => `${code} ${at} ${count}`);
  const meant = ({ means, meansUntold }: Damage): Damage["means"] =>
    way === "1.9" ? (meansUntold ?? means) : means;
  const expected = befell.reduce((tracker, one) => meant(one)?.(tracker, befell) ?? tracker, filledTracker());
  return [
    ...open.map((finding) => `still found: ${finding}`),
    ...(changes.length > 0 && open.length === 0 && left.size === 0
      ? [`changes left: ${changes[0]?.kind}`]
      : []),
    ...wrongIn(mended, expected, way),
  ];
}

async function repaired(found: WorkbookContent, way: Way): Promise<WorkbookContent | string> {
  const words = { title: "Sửa", note: NOTE };
  if (way === "data") {
    const port = openContent(found);
    const done = await repairWorkbook(port, TODAY, words);
    return done.ok ? port.content() : JSON.stringify(done.problem);
  }
  const book = openWorkbook({ content: found, excelApi: way, today: TODAY });
  const done = await repairWorkbook(book.port, TODAY, words);
  const content = book.host.content();
  book.close();
  return done.ok ? reread(await writeXlsx(content)) : JSON.stringify(done.problem);
}

/** Entries and flags that are not as they should be, row by row. */
function wrongIn(content: WorkbookContent, expected: Tracker, way: Way): string[] {
  const book = openBook(content);
  if (!book) return ["no tracker any more"];
  const { tracker } = book;
  const flags = flagsOf(expected);
  const shown = way === "data" ? flagsOf(tracker) : shownFlags(book);
  return [
    ...lost("tasks", expected.tasks, tracker.tasks, "title"),
    ...lost("units", expected.units, tracker.units, "name"),
    ...lost("bodies", expected.bodies, tracker.bodies, "name"),
    ...lost("holidays", expected.holidays, tracker.holidays, "day"),
    ...lost("log", expected.log, tracker.log, "reason"),
    ...lost("snapshots", expected.snapshots, tracker.snapshots, "day"),
    ...lost("settings", [expected.settings], [tracker.settings], "planNumber"),
    ...(tracker.tasks.filter(({ title }) => title !== "").length > expected.tasks.length
      ? ["more tasks"]
      : []),
    ...(tracker.units.filter(({ name }) => name !== "").length > expected.units.length ? ["more units"] : []),
    ...(tracker.bodies.filter(({ name }) => name !== "").length > expected.bodies.length
      ? ["more bodies"]
      : []),
    ...[...flags].flatMap(([title, flag]) =>
      shown.get(title) === flag ? [] : [`flag of ${title}: ${shown.get(title)} for ${flag}`],
    ),
  ];
}

function flagsOf(tracker: Tracker): Map<string, string> {
  return new Map(makeReport(tracker, TODAY).judged.map(({ task, verdict }) => [keyOf(task), verdict.flag]));
}

function keyOf({ title, unit }: { readonly title: string; readonly unit: string }): string {
  return `${title} / ${unit}`;
}

/** Rows are known by their code, those that gain one by the repair by their words. */
function lost(list: string, wanted: readonly object[], found: readonly object[], name: string): string[] {
  const same = (one: object): string => JSON.stringify(one);
  const there = new Set(found.map(same));
  const nameless = new Set(found.map((row) => same({ ...row, code: "", id: "" })));
  return wanted
    .filter((row) => {
      const { id, code } = row as { readonly id?: string; readonly code?: string };
      const isNew = id === "" || code === "";
      return isNew ? !nameless.has(same({ ...row, code: "", id: "" })) : !there.has(same(row));
    })
    .map((row) => `lost in ${list}: ${String((row as Record<string, unknown>)[name])}`)
    .slice(0, 3);
}
