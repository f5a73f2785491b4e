import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { builtInto, licenceWords } from "./built-in.mjs";

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
        const told = [...withBuiltIn(foldersOf(compilation))].sort().map(noticeOf);
        const strange = told.filter(({ within }) => within === null).map(({ name }) => name);
        if (strange.length > 0)
          compilation.errors.push(
            new webpack.WebpackError(`See what is built into ${strange.join(", ")} (.config/built-in.mjs)`),
          );
        const notices = told.flatMap((notice) => [notice, ...(notice.within?.kept ?? []).map(keptNoticeOf)]);
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

const packageOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The folders, and those of installed packages that are in the files of the first. */
function withBuiltIn(folders) {
  const more = [...folders].flatMap((folder) => {
    const { name, version } = packageOf(folder);
    const root = folder.slice(0, -name.length);
    return builtInto(name, version)?.installed.map((each) => join(root, each)) ?? [];
  });
  return new Set([...folders, ...more]);
}

/** A notice in our own keeping. */
const keptNoticeOf = ({ name, version, licence, file }) => ({
  name: [name, version].filter(Boolean).join(" "),
  licence,
  words: licenceWords(file),
});

function noticeOf(folder) {
  const { name, version, license, author } = packageOf(folder);
  const within = builtInto(name, version);
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  // Some packages of larger repositories come without the text and name its holder only.
  const holder = typeof author === "object" ? author.name : author;
  const words = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (within?.words) words.push(licenceWords(within.words));
  return {
    name: `${name} ${version}`,
    licence: license,
    within,
    words: words.length > 0 ? words.join("\n\n") : `Copyright: ${holder ?? `the authors of ${name}`}`,
  };
}
