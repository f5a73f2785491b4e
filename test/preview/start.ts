import { spawnSync } from "node:child_process";
import { servePreview, servePreviewAt } from "./server";

/** Where the preview stands unless PORT says otherwise: browsers keep what a person typed by this address. */
const USUAL_PORT = 3071;

const asked = process.env["PORT"];
console.log("Building the pane, half a minute or so …");
const build = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production"], {
  stdio: "inherit",
});
if (build.status !== 0) process.exit(build.status ?? 1);
console.log("\nBundling the simulated Excel …");
const port = Number(asked ?? USUAL_PORT);
const { address, isElsewhere } =
  asked === undefined ? await servePreviewAt(port) : { ...(await servePreview(port)), isElsewhere: false };
if (isElsewhere)
  console.log(
    `Port ${port} is taken: what was typed at its address does not stand at this one. PORT=… chooses one.`,
  );
console.log(`\nTiến độ on a simulated workbook: ${address}\nStop it with Ctrl+C.`);
