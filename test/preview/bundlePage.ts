import { build } from "esbuild";
import { knownMembers } from "../excel-host/node/api-set-tags";

/** The preview page's script: the simulated Excel and the grid that shows its workbook, bundled for the browser. */
export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/preview/page/main.ts"],
    bundle: true,
    write: false,
    define: { API_SETS: JSON.stringify(Object.fromEntries(knownMembers())) },
    format: "iife",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const [script] = outputFiles;
  if (!script) throw new Error("esbuild wrote nothing");
  return script.text;
}
