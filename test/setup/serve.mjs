import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";

const FOLDER = "dist";
const PORT = 3000;
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** The file of dist an address names, or null; an address may not climb out of the folder. */
function findFile(url) {
  const path = normalize(decodeURIComponent(new URL(url, "https://localhost").pathname));
  const file = join(FOLDER, path);
  return !path.includes("..") && existsSync(file) && statSync(file).isFile() ? file : null;
}

createServer(await getHttpsServerOptions(), (request, response) => {
  const file = findFile(request.url ?? "/");
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  // No Cache-Control: with one, Excel shows a general icon in the ribbon instead of ours.
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}).listen(PORT, "localhost", () => console.log(`Serving ${FOLDER} on https://localhost:${PORT}/`));
