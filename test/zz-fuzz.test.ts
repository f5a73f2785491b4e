import fc from "fast-check";
import type { Edit } from "../src/domain/edit/edit";
import { addBody, addUnits, mergeBodies, renameUnit, editUnit } from "../src/domain/edit/people";
import { removeUnit } from "../src/domain/edit/remove-unit";
import { assign, removeTasks, addTask, markDone, updateTasks } from "../src/domain/edit/tasks";
import { setEventDates, setFixedDeadline, clearDeadline, extendDeadline } from "../src/domain/edit/deadlines";
import { changeSettings, changeHolidays } from "../src/domain/edit/settings";
import { recordSnapshot } from "../src/domain/edit/snapshots";
import { takeSnapshot } from "../src/domain/snapshot";
import { makeReport } from "../src/domain/report";
import { addPlan } from "../src/domain/add-plan";
import { checkWorkbook, repairWorkbook } from "../src/actions/check";
import { applyEdit } from "../src/actions/edit";
import { undoLastAction } from "../src/actions/undo";
import type { WorkbookPort } from "../src/workbook/page/port";
import { describeTracker } from "../src/workbook/book/describe";
import { openBook } from "../src/workbook/book/reading/open-book";
import { makeWording } from "../src/workbook/schema/wording";
import { readXlsx } from "../src/xlsx/read";
import { writeXlsx } from "../src/xlsx/write";
import { openSimulatedExcel } from "./headless/simulated-excel";
import { openContent } from "./support/content-port";
import { day } from "./support/tracker-builder";
import { monthOfProgress, twoUnitPlan } from "./support/tracker-samples";
import { differences, readWithOpenpyxl } from "./support/xlsx-second-reader";
import { addDays } from "../src/domain/day";

const today = day("2021-04-20");
const LANG = (process.env.ZLANG ?? "vi") as "vi" | "en";
const wording = makeWording(LANG);
const note = { when: "2021-04-20 08:00", reason: "", source: "thử" };
const start = monthOfProgress(today);

type Step = { title: string; edit?: Edit; undo?: true };
const nth = <T,>(list: readonly T[], n: number): T | undefined => list.length ? list[n % list.length] : undefined;
const ids = (t: { tasks: readonly { id: string }[] }, n: number, k: number) => t.tasks.filter((_, i) => (i * 7 + n) % k === 0).map(({ id }) => id);
const steps = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((c): Step => ({ title: `roll ${c}`, edit: (t) => addUnits(Array.from({ length: c }, (_, i) => `Hội xã ${t.units.length + i}`), "Xã", t.units[0]?.name ?? null)(t) })),
  fc.integer({ min: 0, max: 9 }).map((n): Step => ({ title: `remove unit ${n} keep`, edit: (t) => removeUnit(nth(t.units, n)?.code ?? "", "keep-tasks")(t) })),
  fc.integer({ min: 0, max: 9 }).map((n): Step => ({ title: `remove unit ${n} with`, edit: (t) => removeUnit(nth(t.units, n)?.code ?? "", "with-tasks")(t) })),
  fc.integer({ min: 0, max: 9 }).map((n): Step => ({ title: `rename unit ${n}`, edit: (t) => renameUnit(nth(t.units, n)?.code ?? "", `Đơn vị đổi tên thành một tên rất là dài để tràn dòng ${t.log.length}`)(t) })),
  fc.integer({ min: 0, max: 9 }).map((n): Step => ({ title: `lead ${n}`, edit: (t) => assign([nth(t.tasks, n * 3)?.id ?? ""], { lead: `Ban ${n}` })(addBody(`Ban ${n}`)(t)) })),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]): Step => ({ title: `merge ${a} ${b}`, edit: (t) => mergeBodies(nth(t.bodies, a)?.code ?? "", nth(t.bodies, b)?.code ?? "")(t) })),
  fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 12 })).map(([n, k]): Step => ({ title: `remove tasks ${n} ${k}`, edit: (t) => removeTasks(ids(t, n, k))(t) })),
  fc.nat(5).map((n): Step => ({ title: `snapshot ${n}`, edit: (t) => recordSnapshot(takeSnapshot(makeReport({ ...t, settings: { ...t.settings, reportDate: addDays(today, n * 7) } }, today)))(t) })),
  fc.constant<Step>({ title: "plan", edit: (t) => addPlan(t, { ...twoUnitPlan(), units: [...twoUnitPlan().units, { name: "Hội LHPN Ba Vì", group: "Khối huyện" }] }, { reportDate: today, today } as never) }),
  fc.tuple(fc.nat(9), fc.nat(60)).map(([n, d]): Step => ({ title: `event ${n}`, edit: (t) => setEventDates(new Map([[nth(t.units, n)?.code ?? "", d > 55 ? null : addDays(today, d)]]))(t) })),
  fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 5 }), fc.nat(40)).map(([n, k, d]): Step => ({ title: `fix ${n} ${k}`, edit: (t) => setFixedDeadline(ids(t, n, k), addDays(today, d - 20), "by")(t) })),
  fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 5 })).map(([n, k]): Step => ({ title: `done ${n} ${k}`, edit: (t) => markDone(ids(t, n, k), today, "")(t) })),
  fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 5 })).map(([n, k]): Step => ({ title: `diff ${n} ${k}`, edit: (t) => updateTasks(ids(t, n, k), { state: "in-progress", completedOn: null, difficulty: "Khó khăn rất nhiều ".repeat(n * 3), proposal: "Đề nghị nhiều thứ ".repeat(n * 4), lateReason: "chậm" })(t) })),
  fc.nat(3).map((n): Step => ({ title: `settings ${n}`, edit: changeSettings([{ warningDays: 3 }, { preparedBy: "Nguyễn A" }, { strictBefore: "yes" }, { planTitle: "Kế hoạch rất dài ".repeat(12) }][n]!) })),
  fc.constant<Step>({ title: "holiday", edit: changeHolidays({ added: [{ day: day("2021-04-23"), name: "X", kind: "off" }], removed: [] }) }),
  fc.constant<Step>({ title: "undo", undo: true }),
);

async function carry(port: WorkbookPort, list: readonly Step[]) {
  const notes: string[] = [];
  for (const { title, edit, undo } of list) {
    const done = undo ? await undoLastAction(port, note, today) : await applyEdit(port, { edit: edit!, title, note, today });
    if (!done.ok) notes.push(`${title}: ${JSON.stringify(done.problem)}`);
  }
  const c = await port.read();
  if (!c.ok) throw new Error("unreadable");
  return { tracker: openBook(c.value)!.tracker, notes };
}
const strip = (reading: any) => {
  const r = structuredClone(reading);
  delete r.sheets._meta;
  for (const s of Object.values<any>(r.sheets)) {
    for (const c of Object.values<any>(s.cells ?? {})) if (c.formula !== undefined) delete c.value;
    if (s.charts) s.charts = JSON.parse(JSON.stringify(s.charts).replaceAll(/(\$[A-Z]+\$\d+):\1(?!\d)/g, "$1"));
  }
  delete r.active; 
  return r;
};
const built = (t: any) => writeXlsx(describeTracker(t, wording, today));

it("fuzz bytes", async () => {
  const runs = Number(process.env.ZRUNS ?? 20);
  const seen = new Map<string, string>();
  let n = 0;
  await fc.assert(fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 8 }), async (list) => {
    n += 1;
    const read = await readXlsx(await built(start));
    if (!read.ok) throw new Error();
    const excel = process.env.ZEXCEL === "1" ? openSimulatedExcel({ today, content: read.value }) : null;
    const file = openContent(read.value);
    const port = excel ? excel.port : file;
    const { tracker, notes } = await carry(port, list);
    const checked = await checkWorkbook(port, today);
    const findings = checked.ok ? checked.value.findings : ["!"];
    const chg = checked.ok ? checked.value.changes.map((c: any) => `${c.kind} ${c.sheet ?? c.name?.name ?? ""}`) : [];
    const a = strip(await readWithOpenpyxl(excel ? await excel.save() : await writeXlsx(file.content())));
    const b = strip(await readWithOpenpyxl(await built(tracker)));
    const d = differences(a, b);
    const story = list.map((s) => s.title).join(" | ");
    for (const one of d) {
      const key = one.replaceAll(/[A-Z]+\d+/g, "X9").replaceAll(/\d+/g, "9").split(":")[0]!;
      if (!seen.has(key)) seen.set(key, `${one.slice(0, 300)}   [${story}]`);
    }
    for (const f of findings as any[]) { const key = `F ${f.code}`; if (!seen.has(key)) seen.set(key, `${JSON.stringify(f).slice(0, 300)} [${story}]`); }
    for (const f of chg) { const key = `C ${f}`; if (!seen.has(key)) seen.set(key, `${f} [${story}]`); }
    for (const f of notes) { const key = `N ${f.replaceAll(/\d+/g, "9").slice(0, 80)}`; if (!seen.has(key)) seen.set(key, `${f} [${story}]`); }
  }), { numRuns: runs, seed: Number(process.env.ZSEED ?? 1), endOnFailure: true });
  require("node:fs").writeFileSync(process.env.ZOUT ?? "/tmp/zz-out.txt", [...seen].map(([k, v]) => `## ${k}\n   ${v}`).join("\n"));
}, 580_000);
