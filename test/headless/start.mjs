import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

// What sixty workbooks leave behind is swept up soon: a third less memory for the same time.
setFlagsFromString("--heap-growing-percent=50");

// The command, compiled once and kept while its sources are as they were: six hundred small files take seconds to load.
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const KEPT = join(ROOT, ".cache", "tracker");
const CURRENT = join(KEPT, "current.json");
const A_DAY = 24 * 60 * 60 * 1000;

const stampOf = (path) => {
  const { mtimeMs, size } = statSync(join(ROOT, path));
  return `${mtimeMs} ${size}`;
};

/** The folder of the compiled command; null where there is none of these sources. */
function findKept() {
  try {
    const { folder, sources } = JSON.parse(readFileSync(CURRENT, "utf8"));
    const isFresh = Object.entries(sources).every(([path, stamp]) => stampOf(path) === stamp);
    return isFresh && existsSync(join(KEPT, folder, "tracker.mjs")) ? folder : null;
  } catch {
    return null;
  }
}

/** Compiles into a folder of its own, so that a command that runs meanwhile still finds its parts. */
async function compile() {
  const { build } = await import("esbuild");
  const folder = `${Date.now()}-${process.pid}`;
  mkdirSync(KEPT, { recursive: true });
  for (const old of readdirSync(KEPT))
    if (Date.now() - statSync(join(KEPT, old)).mtimeMs > A_DAY) rmSync(join(KEPT, old), { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { tracker: "test/headless/tracker.ts" },
    outdir: join(KEPT, folder),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // They look for files of their own, or are loaded as they are.
    external: ["jsdom", "mammoth", "pdfjs-dist", "@microsoft/office-js"],
    metafile: true,
    logLevel: "error",
  });
  const sources = Object.keys(metafile.inputs).filter((path) => existsSync(join(ROOT, path)));
  const stamps = Object.fromEntries(sources.map((path) => [path, stampOf(path)]));
  const draft = join(KEPT, `${folder}.json`);
  writeFileSync(draft, JSON.stringify({ folder, sources: stamps }));
  renameSync(draft, CURRENT);
  return folder;
}

const folder = findKept() ?? (await compile());
await import(pathToFileURL(join(KEPT, folder, "tracker.mjs")).href);
