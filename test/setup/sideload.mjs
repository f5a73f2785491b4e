import { spawnSync } from "node:child_process";

/** Runs a Node script to its end; a failure ends this one with the same code. */
function run(...parts) {
  const { status } = spawnSync(process.execPath, parts, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Excel runs on Windows and Mac only; here, npm start shows the add-in on a simulated workbook.");
  process.exit(2);
}
run("test/setup/install.mjs");
run("node_modules/webpack/bin/webpack.js", "--mode", "production");
// By its file: packages installed without scripts may have lost the right to be run by name.
run(
  "node_modules/office-addin-debugging/cli.js",
  "start",
  "dist/manifest.xml",
  "desktop",
  "--app",
  "excel",
  "--no-debug",
  "--dev-server",
  "node test/setup/serve.mjs",
  "--dev-server-port",
  "3000",
);
