import { spawnSync } from "node:child_process";

// Every temperament of the simulated Excel with every action, where `npm test` takes a seeded sample.
const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "test/hostile", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, TIENDO_LONG: "1" },
});
process.exit(status ?? 1);
