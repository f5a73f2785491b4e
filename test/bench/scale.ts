import { spawnSync } from "node:child_process";
import type { ScaleFigures } from "./scale-one";

/** Rows and units: one office's plan, a city's, a province's; the last is built, read, judged and checked alone. */
const SIZES = [
  [37, 2],
  [1200, 30],
  [10_000, 126],
  [100_000, 126],
] as const;

/** What the plainest handling of each is: the same cells packed, unpacked or looked at once. */
const FLOOR_OF: Readonly<Record<string, string>> = { build: "writing", read: "reading" };
const EXCELJS_OF: Readonly<Record<string, string>> = { build: "exceljs writes", read: "exceljs reads" };

/** Measures each size in a process of its own; one that has no room for it is told so. */
export function measureScale(): readonly (ScaleFigures | null)[] {
  return SIZES.map(([rows, units]) => {
    // The largest has to do with less: its process may hold 2 GB in all.
    const room = rows > 10_000 ? 1700 : 4000;
    const node = ["--single-threaded-gc", `--max-old-space-size=${room}`, "--import", "tsx"];
    const words = ["test/bench/scale-one.ts", String(rows), String(units)];
    const { status, stdout } = spawnSync(process.execPath, [...node, ...words], { encoding: "utf8" });
    return status === 0 ? (JSON.parse(stdout) as ScaleFigures) : null;
  });
}

/** The table of the README: seconds, times their floor and exceljs, and how they grow from a size to the next. */
export function tellScale(figures: readonly (ScaleFigures | null)[]): string {
  const known = figures.filter((each) => each !== null);
  const names = Object.keys(known.at(-2)?.seconds ?? {}).filter((name) => !/floor|exceljs/.test(name));
  const lines = names.map((name) => {
    const cells = known.map(({ seconds }) => seconds[name]?.toFixed(1) ?? "–");
    const last = [...known]
      .reverse()
      .find(({ seconds }) => seconds[name] !== undefined && seconds["floor of writing"] !== undefined);
    const times = (other: string): string =>
      last?.seconds[other] === undefined ? "–" : ((last.seconds[name] ?? 0) / last.seconds[other]).toFixed(1);
    const floor = times(`floor of ${FLOOR_OF[name] ?? "looking"}`);
    const exceljs = EXCELJS_OF[name] === undefined ? "–" : times(EXCELJS_OF[name]);
    return `| ${[name, ...cells, floor, exceljs, growthOf(known, name)].join(" | ")} |`;
  });
  const heads = [
    "",
    ...known.map(({ rows, units }) => `${rows} / ${units}`),
    "× floor",
    "× exceljs",
    "growth",
  ];
  const more = [
    ["MB of the file", ...known.map(({ megabytes }) => megabytes.toFixed(1))],
    ["peak MB", ...known.map(({ peakMegabytes }) => peakMegabytes.toFixed(0))],
  ].map((cells) => `| ${[...cells, "", "", ""].join(" | ")} |`);
  return [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...lines, ...more].join("\n");
}

/** The power of the rows by which the time grows between the two largest sizes that were measured. */
function growthOf(known: readonly ScaleFigures[], name: string): string {
  const measured = known.filter(({ seconds }) => seconds[name] !== undefined);
  const [before, after] = measured.slice(-2);
  if (!before || !after) return "–";
  const times = (after.seconds[name] ?? 0) / (before.seconds[name] ?? 1);
  return (Math.log(times) / Math.log(after.rows / before.rows)).toFixed(2);
}

if (process.argv[1]?.endsWith("scale.ts")) console.log(tellScale(measureScale()));
