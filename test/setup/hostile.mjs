import { spawnSync } from "node:child_process";

/** Everything that stands against content made to harm: typed into fields, packed into files, or damaged by seeds. */
const AGAINST = [
  "test/hostile/bombs",
  "test/hostile/content",
  "test/hostile/fuzz",
  "test/hostile/patterns",
  "test/end-to-end/dangerous-text",
  "test/plan-import/hostile-numbering",
  "test/plan-import/linear",
  "test/plan-import/pdf-file",
  "test/plan-import/plan-file",
  "test/sharing/each-cell",
  "test/sharing/long-texts",
  "test/sharing/refused-files",
  "test/xlsx/odd-workbooks",
  "test/xlsx/problems",
];

const { status } = spawnSync(process.execPath, ["test/setup/long.mjs", ...AGAINST, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
