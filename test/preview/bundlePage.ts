import { build } from "esbuild";

/** The preview page's script: the simulated Excel and the grid that shows its workbook, bundled for the browser. */
export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/preview/page/main.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const [script] = outputFiles;
  if (!script) throw new Error("esbuild wrote nothing");
  return script.text;
}
