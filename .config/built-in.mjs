import { readFileSync } from "node:fs";

/** One whose licence stands in .config/licences, since no package that is installed brings it. */
const kept = (name, version, licence, file) => ({ name, version, licence, file });

/**
 * Packages that are published as one file with others in it, of which no module tells, and one without its licence.
 * Of another version than these each has to be looked into anew.
 */
const BUILT_IN = {
  "@fluentui/react-icons 2.0.344": { words: "fluentui-system-icons.txt" },
  "docx 9.15.2": {
    installed: ["nanoid"],
    kept: [
      kept("events", undefined, "MIT", "stream-browserify.txt"),
      kept("stream-browserify", "3.0.0", "MIT", "stream-browserify.txt"),
    ],
  },
  "jszip 3.10.2": { installed: ["immediate", "lie", "pako", "setimmediate"] },
  "pdfjs-dist 4.10.38": {
    kept: [
      kept("core-js", "3.39.0", "MIT", "core-js.txt"),
      kept("openjpeg", undefined, "BSD-2-Clause", "openjpeg.txt"),
    ],
  },
};

/** The words of a licence that we keep. */
export const licenceWords = (file) =>
  readFileSync(new URL(`licences/${file}`, import.meta.url), "utf8").trim();

/** What a package has in it besides its own modules; null where it has to be looked into anew. */
export function builtInto(name, version) {
  const known = Object.keys(BUILT_IN).some((each) => each.startsWith(`${name} `));
  const found = BUILT_IN[`${name} ${version}`];
  return known && !found ? null : { installed: [], kept: [], ...found };
}
