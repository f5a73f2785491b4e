import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { ThirdPartyNotices } from "./.config/third-party-notices.mjs";

const DEFAULT_BASE_URL = "https://localhost:3000/";
const FIRST_PAINT_LIMIT = 250 * 1024;

/** Fails the build when what the pane loads before its first paint (office.js aside) is above its budget. */
class FirstPaintBudget {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstPaintBudget", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstPaintBudget", stage }, (assets) => {
        const scripts = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
        const bytes = ["engine-check.js", ...scripts.filter((name) => name.endsWith(".js"))]
          .map((name) => gzipSync(assets[name]?.source() ?? "", { level: 9 }).length)
          .reduce((sum, length) => sum + length, 0);
        const kilobytes = `${(bytes / 1024).toFixed(1)} KB of ${FIRST_PAINT_LIMIT / 1024} KB (gzip)`;
        compilation.getLogger("FirstPaintBudget").info(`First paint: ${kilobytes}`);
        if (bytes > FIRST_PAINT_LIMIT) {
          compilation.errors.push(
            new webpack.WebpackError(`The pane's first paint is too heavy: ${kilobytes}`),
          );
        }
      });
    });
  }
}

/** The address the add-in is served from, ending in "/"; Office accepts https only. */
function readBaseUrl(baseUrl = DEFAULT_BASE_URL) {
  const url = new URL(baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`);
  if (url.protocol !== "https:") throw new Error(`Office loads add-ins over https only, not from ${baseUrl}`);
  return url.href;
}

/** The manifest with the address that it is served from and the version that package.json says, without words for us. */
function completeManifest(manifest, baseUrl) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return manifest
    .replace(/<!--.*?-->\s*/s, "")
    .replaceAll(DEFAULT_BASE_URL, baseUrl)
    .replace("<Version>0.0.0.0</Version>", `<Version>${version}.0</Version>`);
}

/**
 * Builds the pane and its manifest into dist.
 * `--env baseUrl=https://…` says where they will be served from; without it the manifest is for sideloading.
 */
export default function configure(env, { mode = "production" }) {
  const baseUrl = readBaseUrl(env.baseUrl);
  const production = mode === "production";
  return {
    mode,
    target: ["web", "es2020"],
    devtool: production ? false : "source-map",
    // What a build has translated and shortened the next one takes over, such as that for another address.
    cache: {
      type: "filesystem",
      cacheDirectory: resolve(".cache/webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      clean: true,
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      // Relative, so that one bundle serves from any folder and in the preview.
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: {
            loader: "swc-loader",
            options: {
              swcrc: false,
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                target: "es2020",
                transform: { react: { runtime: "automatic", development: !production } },
              },
            },
          },
        },
      ],
    },
    // A quarter of terser's time for a few more bytes; licences are in the notices.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.esbuildMinify,
          minimizerOptions: { target: "es2020", legalComments: "none", charset: "utf8" },
        }),
      ],
    },
    // The budget below counts compressed bytes; webpack's own hints count raw ones.
    performance: { hints: false },
    infrastructureLogging: { level: "warn" },
    stats: { preset: "errors-warnings", logging: "info", loggingDebug: [] },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/engine-check.js" },
          // The manifest's pictures alone; those of the README stay here.
          { from: "assets/*-{16,32,64,80}.png" },
          { from: "assets/guide/*.{html,png}", to: "guide/[name][ext]" },
          { from: "assets/sample-plan.*.txt", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            transform: (content) => completeManifest(content.toString(), baseUrl),
          },
        ],
      }),
      new ThirdPartyNotices("third-party-notices.txt"),
      ...(production ? [new FirstPaintBudget()] : []),
    ],
  };
}
