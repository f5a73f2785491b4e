import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** Writes the names, versions and licences of all packages that a bundle holds beside it; one without a licence fails the build. */
export class ThirdPartyNotices {
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const notices = [...foldersOf(compilation)].sort().map(noticeOf);
        const bare = notices.filter(({ licence }) => licence === undefined).map(({ name }) => name);
        if (bare.length > 0)
          compilation.errors.push(new webpack.WebpackError(`No licence: ${bare.join(", ")}`));
        const text = notices
          .map(({ name, licence, words }) => `${name} (${licence})\n\n${words}\n`)
          .join(RULE);
        compilation.emitAsset(this.fileName, new webpack.sources.RawSource(text));
      });
    });
  }
}

const RULE = `\n${"-".repeat(72)}\n\n`;

/** The folders of the packages of which a module went into the bundle, those joined into another one too. */
function foldersOf(compilation) {
  const modules = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  const folders = modules.flatMap(({ resource }) => PACKAGE.exec(resource ?? "")?.[1] ?? []);
  return new Set(folders);
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  // Some packages of larger repositories come without the text and name its holder only.
  const holder = typeof author === "object" ? author.name : author;
  const words = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return {
    name: `${name} ${version}`,
    licence: license,
    words: words.length > 0 ? words.join("\n\n") : `Copyright: ${holder ?? `the authors of ${name}`}`,
  };
}
