import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { countAsked } from "./asked";
import { measureBuild } from "./build";
import { measurePane } from "./dashboard";
import type { CommandFigure } from "./command";
import { measureMass } from "./mass";
import { measureMerge } from "./merge";
import { measureParse } from "./parse";
import { measureRecalculation } from "./recalculate";
import { measureScale } from "./scale";
import { tellScale } from "./scale-table";
import { isHere } from "../support/tools";

const number = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(7);
const line = (figures: readonly number[]): void => console.log(figures.map(number).join(" "));

console.log(
  "Building through Office.js on the simulated Excel: our own milliseconds, less the time inside the host",
);
console.log("   rows     own   floor   ratio   trips      MB  largest MB");
// The first run pays for loading office.js and is thrown away.
await measureBuild(37);
for (const rows of [37, 1200, 10_000]) {
  const { own, floor, roundTrips, megabytes, largestRequestMegabytes } = await measureBuild(rows);
  line([rows, own, floor, own / floor, roundTrips, megabytes, largestRequestMegabytes]);
}

console.log(
  "\nThe command builds 10,000 rows and 126 units: processor seconds, peak megabytes, times only writing it",
);
// A process of its own: the peak of this one is that of all its measures.
const command = execFileSync(process.execPath, ["--import", "tsx", "test/bench/command.ts"], {
  encoding: "utf8",
});
const { processorSeconds, peakMegabytes, ratio } = JSON.parse(command) as CommandFigure;
line([processorSeconds, peakMegabytes, ratio]);

console.log(
  "\nEverything at several sizes: processor seconds, times the plainest handling of the same cells and exceljs, power of growth",
);
console.log(tellScale(await measureScale()));

for (const rows of [37, 157, 1200]) {
  console.log(`\nWhat is asked of Excel at ${rows} rows: round trips, KB of requests`);
  for (const [what, { trips, kilobytes }] of Object.entries(await countAsked(rows)))
    console.log(`${number(trips)} ${number(kilobytes)}  ${what}`);
}

console.log("\nReading a plan: pages, milliseconds, milliseconds a page");
measureParse(5);
for (const pages of [5, 10, 20, 50, 100]) {
  const { milliseconds } = measureParse(pages);
  line([pages, milliseconds, milliseconds / pages]);
}

console.log("\nThirty returned copies of 40 rows into 1,200: milliseconds");
for (const [step, milliseconds] of Object.entries(await measureMerge())) {
  console.log(`${number(Number(milliseconds))}  ${step}`);
}

console.log(
  "\nThe command merges 63 copies of 60 rows into 3,780: processor seconds, peak megabytes, times a ninth of it",
);
const mass = await measureMass();
line([mass.processorSeconds, mass.peakMegabytes, mass.ratio]);

if (isHere("chromium") && existsSync("dist/taskpane.html")) {
  console.log(
    "\nThe pane on 1,200 rows, processor four times slower: milliseconds of an empty Fluent pane, times it for the counts, for use;",
    "longest stretch without a pause when the list is opened, scrolled, searched",
  );
  const { empty, counts, usable, opened, scrolled, searched } = await measurePane();
  line([empty, counts / empty, usable / empty, opened, scrolled, searched]);
} else console.log("\nLeft out: the pane (chromium, or the build that `npm run build` makes, not found)");

if (isHere("soffice")) {
  console.log("\nLibreOffice recalculates: rows, milliseconds without the summary sheet, with it, ratio");
  for (const rows of [1200, 10_000]) {
    const { withoutSummary, withSummary, ratio } = await measureRecalculation(rows, 1);
    line([rows, withoutSummary, withSummary, ratio]);
  }
} else console.log("\nLeft out: recalculation by LibreOffice (soffice not found)");
