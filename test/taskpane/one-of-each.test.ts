import { readdirSync } from "node:fs";
import { fillWords } from "../../src/i18n/fill-words";

const FOLDER = "../../src/i18n/en";

/** More than one, behind a number that is a count: no year, no name, and nothing that is said of several alone. */
const SEVERAL =
  /(?<![\d.,/-]|all |into )1 (?:more |working |pasted )?(?:more are|actions|bodies|choices|conflicts|copies|days|differences|drafts|files|items|letters|lines|months|parts|people|places|plans|questions|rows|sheets|tables|tasks|things|units|weeks)\b/i;

type Say = (...given: readonly unknown[]) => unknown;

/** What a sentence says of one thing: each number in it is 1. */
function ofOne(text: unknown): string[] {
  if (typeof text === "string") {
    const ones = Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => [name, 1]));
    return [fillWords(text, ones)];
  }
  if (typeof text === "function") {
    const facts = { count: 1, at: "1", names: ["1"], line: 1 };
    return [saidOf(text as Say, [1, 1, 1, 1]), saidOf(text as Say, [facts])];
  }
  return typeof text === "object" && text !== null ? Object.values(text).flatMap(ofOne) : [];
}

/** What a function of words says; blank where it is not asked in this way. */
function saidOf(text: Say, given: readonly unknown[]): string {
  try {
    return String(text(...given));
  } catch {
    return "";
  }
}

it("says one thing in the singular, in every English sentence", async () => {
  const files = readdirSync("src/i18n/en").map((name) => `${FOLDER}/${name.replace(/\.ts$/, "")}`);
  const modules = await Promise.all(files.map((file) => import(file) as Promise<object>));
  const said = modules.flatMap((words) => Object.values(words).flatMap(ofOne));
  expect(said.length).toBeGreaterThan(1000);
  expect([...new Set(said.filter((each) => SEVERAL.test(each)))]).toEqual([]);
});
