import { LANGUAGES } from "../../src/i18n/language";
import { sampleOf } from "../setup/sample";
import { describeWith } from "../support/tools";
import { focusOf } from "./hearing";
import { walkScreens, type Dress } from "./walk";

const DRESSES: readonly Dress[] = ["light", "dark", "contrast"];
const WALKS = LANGUAGES.flatMap((language) => DRESSES.map((dress) => [language, dress] as const));

/** The person has just clicked a row, or opened the pane. */
const IN_THE_SHEET: ReadonlySet<string> = new Set(["overview-selected", "opening"]);

describeWith("chromium", "every screen of the pane", () => {
  it.each(sampleOf(WALKS, 1))(
    "is readable in %s, %s, as far as axe can tell, and never loses the focus",
    async (language, dress) => {
      const found: string[] = [];
      await walkScreens(language, dress, async (story, name) => {
        // First the focus: a screen that is still being loaded has none, and nothing to judge.
        if (!IN_THE_SHEET.has(name) && (await focusOf(story)) === "") found.push(`${name}: no focus`);
        for (const each of await story.audit()) found.push(`${name}: ${each}`);
      });
      expect(found).toEqual([]);
    },
    600_000,
  );
});
