import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { swapHost } from "./swapHost";

/** What the preview answers to an address. */
export interface Answer {
  readonly type: string;
  readonly body: Buffer | string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** Office.js asks this page whether a host that is not https may be trusted; unanswered, it never becomes ready. */
const TRUST_PAGE = `<!doctype html><script>
addEventListener("message", (event) => event.source.postMessage('{"hostUserTrusted":true}', event.origin));
</script>`;

const OFFICE = "node_modules/@microsoft/office-js/dist";
const PAGE = "test/preview/page";

/** Finds what stands at an address of the preview: its own page, the production pane, or Office.js. */
export function findAnswer(pathname: string, script: string): Answer | null {
  if (pathname === "/preview.js") return { type: TYPES[".js"] ?? "", body: script };
  if (/^\/office\/agaveerrorux\/index\.html$/i.test(pathname))
    return { type: TYPES[".html"] ?? "", body: TRUST_PAGE };
  if (pathname === "/pane/taskpane.html") {
    return { type: TYPES[".html"] ?? "", body: swapHost(readFileSync("dist/taskpane.html", "utf8")) };
  }
  if (pathname.startsWith("/pane/")) return readFrom("dist", pathname.slice("/pane/".length));
  if (pathname.startsWith("/office/")) return readFrom(OFFICE, pathname.slice("/office/".length));
  return readFrom(PAGE, pathname === "/" ? "index.html" : pathname.slice(1));
}

function readFrom(folder: string, path: string): Answer | null {
  const file = join(folder, normalize(path));
  if (!file.startsWith(normalize(folder)) || !existsSync(file) || !statSync(file).isFile()) return null;
  const type = TYPES[extname(file)];
  return type === undefined ? null : { type, body: readFileSync(file) };
}
