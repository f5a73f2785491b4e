import { spawnSync } from "node:child_process";
import { servePreview } from "./server";

const build = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production"], {
  stdio: "inherit",
});
if (build.status !== 0) process.exit(build.status ?? 1);
const { address } = await servePreview(Number(process.env["PORT"] ?? 0));
console.log(`\nTiến độ on a simulated workbook: ${address}\nStop it with Ctrl+C.`);
