import { measureBuild } from "./build";

const number = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(7);

console.log("Building through Office.js on the simulated Excel; milliseconds of our own, less the time inside the host");
console.log("   rows     own   floor   ratio   trips      MB  largest MB");
// The first run pays for loading office.js and is thrown away.
await measureBuild(37);
for (const rows of [37, 1200, 10_000]) {
  const { own, floor, roundTrips, megabytes, largestRequestMegabytes } = await measureBuild(rows);
  const figures = [rows, own, floor, own / floor, roundTrips, megabytes, largestRequestMegabytes];
  console.log(figures.map(number).join(" "));
}
