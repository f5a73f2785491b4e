import type { ScaleFigures } from "./scale-one";

/** What was measured at a size. */
export interface Scale extends ScaleFigures {
  /** Processor seconds of LibreOffice; null where it was not measured. */
  readonly recalculation: number | null;
}

/** What the plainest handling of each is: the same cells or words packed, unpacked or looked at once. */
const FLOOR_OF: Readonly<Record<string, string>> = {
  build: "floor of writing",
  read: "floor of reading",
  parse: "floor of words",
  split: "floor of writing copies",
  merge: "floor of reading copies",
};
const EXCELJS_OF: Readonly<Record<string, string>> = {
  build: "exceljs writes",
  read: "exceljs reads",
  split: "exceljs writes copies",
  merge: "exceljs reads copies",
};

/** The table of the README: seconds, times their floor and exceljs, and how they grow with rows and with units. */
export function tellScale(known: readonly Scale[]): string {
  const large = known.filter(({ rows }) => rows <= 10_000).at(-1);
  const names = Object.keys(large?.seconds ?? {}).filter((name) => !/floor|exceljs/.test(name));
  const times = (name: string, other: string | undefined): string => {
    const base = large?.seconds[other ?? ""];
    return base === undefined ? "–" : ((large?.seconds[name] ?? 0) / base).toFixed(1);
  };
  const lines = names.map((name) => [
    name,
    ...known.map(({ seconds }) => seconds[name]?.toFixed(1) ?? "–"),
    times(name, FLOOR_OF[name] ?? "floor of looking"),
    times(name, EXCELJS_OF[name]),
    ...growthOf(known, ({ seconds }) => seconds[name] ?? null),
  ]);
  const more = [
    line("LibreOffice recalculates", known, ({ recalculation }) => recalculation),
    line("MB of the file", known, ({ megabytes }) => megabytes),
    line("MB of all copies", known, ({ copyMegabytes }) => copyMegabytes || null),
    line("peak MB", known, ({ peakMegabytes }) => peakMegabytes, 0),
  ];
  const heads = ["", ...known.map(({ rows, units }) => `${rows} / ${units}`)];
  const all = [...heads, "× floor", "× exceljs", "rows", "units"];
  return [all, all.map(() => "---"), ...lines, ...more].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function line(
  name: string,
  known: readonly Scale[],
  figureOf: (scale: Scale) => number | null,
  digits = 1,
): string[] {
  const cells = known.map((scale) => figureOf(scale)?.toFixed(digits) ?? "–");
  return [name, ...cells, "", "", ...growthOf(known, figureOf)];
}

/** The powers of the rows, at the most units, and of the units, at 10,000 rows, by which a figure grows between the two largest. */
function growthOf(known: readonly Scale[], figureOf: (scale: Scale) => number | null): [string, string] {
  const measured = known.filter((scale) => (figureOf(scale) ?? 0) > 0);
  const power = (size: "rows" | "units", alike: readonly Scale[]): string => {
    const [before, after] = alike.slice(-2);
    if (!before || !after) return "–";
    const more = (figureOf(after) ?? 0) / (figureOf(before) ?? 1);
    return (Math.log(more) / Math.log(after[size] / before[size])).toFixed(2);
  };
  return [
    power(
      "rows",
      measured.filter(({ units }) => units === 126),
    ),
    power(
      "units",
      measured.filter(({ rows }) => rows === 10_000),
    ),
  ];
}
