import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runLibreOffice } from "../support/libreoffice-process";
import { isHere } from "../support/tools";
import { type Scale, tellScale } from "./scale-table";
import type { ScaleFigures } from "./scale-one";

/** Rows and units: an office's plan, a city's, a province's, each in few and in many hands; the last is built and judged alone. */
const SIZES = [
  [37, 2],
  [1200, 2],
  [1200, 30],
  [1200, 126],
  [10_000, 2],
  [10_000, 30],
  [10_000, 126],
  [100_000, 126],
] as const;

/** Measures each size in a process of its own; one that has no room for it is left out. */
export async function measureScale(): Promise<readonly Scale[]> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-scale-"));
  try {
    const measured: Scale[] = [];
    for (const [rows, units] of SIZES) {
      const path = join(folder, `${rows}-${units}.xlsx`);
      const figures = measureOne(rows, units, path);
      if (figures === null) continue;
      // The first run makes a profile, which is no cost of a size.
      if (measured.length === 0) await recalculationSeconds(path, rows);
      measured.push({ ...figures, recalculation: await recalculationSeconds(path, rows) });
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureOne(rows: number, units: number, path: string): ScaleFigures | null {
  // The largest has to do with less: its process may hold 2 GB in all.
  const room = rows > 10_000 ? 1700 : 4000;
  const node = ["--single-threaded-gc", `--max-old-space-size=${room}`, "--import", "tsx"];
  const words = ["test/bench/scale-one.ts", String(rows), String(units), path];
  const { status, stdout } = spawnSync(process.execPath, [...node, ...words], { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as ScaleFigures) : null;
}

/** Processor seconds in which LibreOffice loads a file, works every formula out and writes it; null where that is not measured. */
async function recalculationSeconds(path: string, rows: number): Promise<number | null> {
  if (rows > 10_000 || !isHere("soffice") || process.platform !== "linux") return null;
  const before = secondsOfChildren();
  await runLibreOffice(["--convert-to", "ods", "--outdir", join(path, ".."), path]);
  return secondsOfChildren() - before;
}

/** Processor seconds of all processes that this one has started and seen the end of, in hundredths as Linux counts them. */
function secondsOfChildren(): number {
  const [, after = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
  const fields = after.split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

if (process.argv[1]?.endsWith("scale.ts")) console.log(tellScale(await measureScale()));
