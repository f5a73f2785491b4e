import fc from "fast-check";
import { addUnits } from "../../../src/domain/edit/people";
import { removeUnit } from "../../../src/domain/edit/remove-unit";
import { makeReport } from "../../../src/domain/report";
import type { FlagCounts, Report } from "../../../src/domain/report";
import type { Flag } from "../../../src/domain/status-rule";
import { DONE_FLAGS } from "../../../src/domain/status-rule";
import type { Tracker } from "../../../src/domain/tracker";
import { describeTracker } from "../../../src/workbook/book/describe";
import type { CellValue } from "../../../src/workbook/page/content";
import { makeWording } from "../../../src/workbook/schema/wording";
import { LINE_KINDS, sectionNumber } from "../../../src/workbook/summary/lists";
import { HALF, HELPERS } from "../../../src/workbook/summary/place";
import { isLongRun } from "../../setup/long";
import { sampleOf } from "../../setup/sample";
import { anyTracker } from "../../support/any-tracker";
import { halfWay } from "../../support/page-samples";
import { cachedRows } from "../../support/page-text";
import { day } from "../../support/tracker-builder";

const TODAY = day("2021-04-20");
const WORDING = makeWording("vi");
const { standing } = WORDING.labels.summary;

/** What a line of the page says of somebody: done / applicable, overdue, due soon, other open work. */
interface Figures {
  readonly done: number;
  readonly applicable: number;
  readonly overdue: number;
  readonly soon: number;
  readonly rest: number;
}

/** The tables of the page by the head of their first column: whose lines they hold. */
function tablesOf(tracker: Tracker): Map<string, Map<string, Figures>> {
  const page = describeTracker(tracker, WORDING, TODAY).sheets[0];
  const tables = new Map<string, Map<string, Figures>>(
    Object.values(standing.heads).map((head) => [head, new Map<string, Figures>()]),
  );
  const current: (Map<string, Figures> | null)[] = [null, null];
  for (const row of page ? cachedRows(page) : [])
    for (const half of [0, 1]) {
      const cells = row.slice(half * HALF.count, (half + 1) * HALF.count);
      const [name] = cells;
      const begun = tables.get(String(name ?? ""));
      if (begun && cells[HALF.share] === standing.share) current[half] = begun;
      else if (typeof cells[HALF.rest] === "number" && typeof name === "string" && name !== "")
        current[half]?.set(name, figuresOf(cells));
    }
  return tables;
}

function figuresOf(cells: readonly (CellValue | undefined)[]): Figures {
  const [done = 0, applicable = 0] = String(cells[HALF.share] ?? "")
    .split("/")
    .map(Number);
  const number = (column: number): number => Number(cells[column] ?? 0);
  return {
    done: Number.isNaN(done) ? 0 : done,
    applicable,
    overdue: number(HALF.overdue),
    soon: number(HALF.soon),
    rest: number(HALF.rest),
  };
}

function figuresIn(counts: FlagCounts): Figures {
  const sum = (flags: readonly Flag[]): number => flags.reduce((all, flag) => all + counts[flag], 0);
  return {
    done: sum(DONE_FLAGS),
    applicable: sum([
      ...DONE_FLAGS,
      "overdue",
      "due-soon",
      "on-track",
      "no-deadline",
      "needs-checking",
      "paused",
    ]),
    overdue: counts.overdue,
    soon: counts["due-soon"],
    rest: sum(["on-track", "no-deadline", "needs-checking", "paused"]),
  };
}

function add(lines: readonly Figures[]): Figures {
  const none = { done: 0, applicable: 0, overdue: 0, soon: 0, rest: 0 };
  return lines.reduce(
    (all, line) => ({
      done: all.done + line.done,
      applicable: all.applicable + line.applicable,
      overdue: all.overdue + line.overdue,
      soon: all.soon + line.soon,
      rest: all.rest + line.rest,
    }),
    none,
  );
}

function expectSums(tracker: Tracker, report: Report): void {
  const whole = figuresIn(report.counts);
  const [units = new Map<string, Figures>(), bodies, streams] = tablesOf(tracker).values();
  expect(units.get(standing.whole) ?? add([])).toEqual(whole);
  units.delete(standing.whole);
  for (const table of [units, bodies, streams]) expect(add([...(table?.values() ?? [])])).toEqual(whole);
}

test("every table of the page adds up to the rows, whatever stands in them", () => {
  fc.assert(
    fc.property(anyTracker(), (tracker) => expectSums(tracker, makeReport(tracker, TODAY))),
    { numRuns: isLongRun ? 300 : 5 },
  );
}, 120_000);

test.each(isLongRun ? [2, 8, 30, 63, 126] : sampleOf([2, 8, 30], 1))(
  "the figures of %i units are those of their rows, also when units come, go and are renamed",
  (count) => {
    const built = halfWay(count, 6);
    const renamed = built.units[0]?.name ?? "";
    const rename = (name: string): string => (name === renamed ? "Đơn vị đổi tên" : name);
    const trackers = [
      built,
      addUnits(["Đơn vị mới"], "", built.units[1]?.name ?? null)(built),
      removeUnit(built.units.at(-1)?.code ?? "", "keep-tasks")(built),
      {
        ...built,
        units: built.units.map((unit) => ({
          ...unit,
          name: rename(unit.name),
          ...(unit.name === renamed ? { shortName: "" } : {}),
        })),
        tasks: built.tasks.map((task) => ({ ...task, unit: rename(task.unit), lead: rename(task.lead) })),
      },
    ];
    for (const tracker of trackers) {
      const report = makeReport(tracker, TODAY);
      expectSums(tracker, report);
      const [units] = tablesOf(tracker).values();
      for (const { name, shortName } of tracker.units) {
        const own = report.judged.filter(({ task }) => task.unit === name);
        const flags = Object.fromEntries(
          Object.keys(report.counts).map((flag) => [
            flag,
            own.filter(({ verdict }) => verdict.flag === flag).length,
          ]),
        ) as Record<Flag, number>;
        const shown = shortName === "" ? name : shortName;
        expect([shown, units?.get(shown.length > 21 ? `${shown.slice(0, 20)}…` : shown)]).toEqual([
          shown,
          figuresIn(flags),
        ]);
      }
    }
  },
  120_000,
);

test("what the lists show and what they leave out is all there is", () => {
  for (const count of [2, 12, 30]) {
    const tracker = halfWay(count);
    const report = makeReport(tracker, TODAY);
    const page = describeTracker(tracker, WORDING, TODAY).sheets[0];
    const rows = page ? cachedRows(page) : [];
    const listed = (["overdue", "soon"] as const).map((key) =>
      rows
        .filter(
          (row) => typeof row[HELPERS.words] === "string" && row[HELPERS.section] === sectionNumber(key),
        )
        .reduce((sum, row) => sum + tasksOn(row), 0),
    );
    expect(listed).toEqual([report.counts.overdue, report.counts["due-soon"]]);
  }
});

/** How many tasks a line of the lists stands for. */
function tasksOn(row: readonly (CellValue | undefined)[]): number {
  if (row[HELPERS.kind] === LINE_KINDS.item) return Number(row[HELPERS.count]);
  return row[HELPERS.kind] === LINE_KINDS.rest ? Number(/\d+/.exec(String(row[0]))?.[0]) : 0;
}
