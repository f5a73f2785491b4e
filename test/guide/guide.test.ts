import { readdirSync, readFileSync, statSync } from "node:fs";
import { JSDOM } from "jsdom";
import { readPngSize } from "../manifest/pngSize";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { MAINTAIN } from "../../src/i18n/maintain";
import { PANE } from "../../src/i18n/pane";
import { PLAN_IMPORT } from "../../src/i18n/plan-import";
import { REVIEW } from "../../src/i18n/review";
import { SHARING } from "../../src/i18n/sharing";
import { SHARING_PANE } from "../../src/i18n/sharing-pane";
import { LABELS } from "../../src/i18n/workbook";

const FOLDER = "assets/guide";
const pageOf = (language: Language): Document =>
  new JSDOM(readFileSync(`${FOLDER}/use.${language}.html`, "utf8")).window.document;

/** Every text that stands as it is in some texts. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(LANGUAGES)("the guide in %s", (language) => {
  const page = pageOf(language);

  it("calls each button, sheet and flag as pane and workbook call it", () => {
    const subjects = [PANE, MAINTAIN, SHARING_PANE, SHARING, REVIEW, PLAN_IMPORT, LABELS];
    const said = new Set(subjects.flatMap((subject) => textsIn(subject[language])).map(bare));
    const ribbon = readFileSync("manifest.xml", "utf8");
    const named = [...page.querySelectorAll("b")].map((each) => each.textContent ?? "");
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !said.has(bare(name)) && !ribbon.includes(`"${name}"`))).toEqual([]);
  });

  it("leads from each menu to an entry that this menu has", () => {
    const { tabs, more, check, steps, print, snapshot } = PANE[language].dashboard;
    const { title, menu } = SHARING_PANE[language];
    const entries: Readonly<Record<string, readonly string[]>> = {
      [tabs.more]: [snapshot.title, print.title, more.send, check.title, steps.title, more.addPlan],
      [tabs.units]: Object.values(MAINTAIN[language].forms).map((form) => form.title),
      [title]: Object.values(menu),
    };
    const ways = [...page.querySelectorAll("li, p")].flatMap(({ innerHTML }) => [
      ...innerHTML.matchAll(/<b>([^<]+)<\/b> › (?=<b>([^<]+)<\/b>)/g),
    ]);
    expect(ways).toHaveLength(6);
    const inWords = (name: string): string => name.replace("&amp;", "&");
    const astray = ways.filter(([, from = "", to = ""]) => !entries[inWords(from)]?.includes(inWords(to)));
    expect(astray.map(([, from, to]) => `${from} › ${to}`)).toEqual([]);
  });

  it("has its pictures beside it, each said in words, small, and of the size that it keeps free", () => {
    for (const picture of page.querySelectorAll("img")) {
      const file = `${FOLDER}/${picture.getAttribute("src") ?? ""}`;
      const { width, height } = readPngSize(file);
      expect([picture.getAttribute("width"), picture.getAttribute("height")]).toEqual([
        `${width}`,
        `${height}`,
      ]);
      expect(statSync(file).size).toBeLessThan(60_000);
      expect((picture.getAttribute("alt") ?? "").length).toBeGreaterThan(20);
    }
    const shown = [...page.querySelectorAll("img")].map((picture) => picture.getAttribute("src"));
    expect(shown.sort()).toEqual(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith(`-${language}.png`))
        .sort(),
    );
  });

  it("shows of a copy a column to be filled in, as the words below the picture say", () => {
    const shown = JSON.parse(readFileSync("test/guide/words-shown.json", "utf8")) as Record<string, string>;
    expect(shown[`copy-${language}`]).toContain(` ${LABELS[language].tasks.state} `);
  });

  it("asks nothing of anybody, runs nothing, and leads nowhere but to its own parts", () => {
    expect(page.querySelectorAll("script, link, iframe, [onclick]")).toHaveLength(0);
    const leads = [...page.querySelectorAll("a")].map((each) => each.getAttribute("href") ?? "");
    expect(leads).toHaveLength(6);
    for (const lead of leads) expect(page.querySelector(lead)).not.toBeNull();
  });
});

it("says the same in both languages: as many parts, steps and pictures", () => {
  const counts = LANGUAGES.map((language) =>
    ["h2", "h3", "li", "img", "b"].map((kind) => pageOf(language).querySelectorAll(kind).length),
  );
  expect(counts[1]).toEqual(counts[0]);
});

/** A name without the sign before it and the dots behind it. */
function bare(name: string): string {
  return name
    .replace(/^[■▲●○√▬] ?| \(\{number\}\)$/g, "")
    .replace(/…$/, "")
    .trim();
}
