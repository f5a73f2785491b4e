import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { PANE } from "../../src/i18n/pane";
import { PaneStory } from "../preview/paneStory";
import { describeWith } from "../support/tools";
import { takePictures } from "./pictures";

/** What the guide says is to be pressed on the first day, in order. */
function pressesOf(language: Language): string[] {
  const { document } = new JSDOM(readFileSync(`assets/guide/use.${language}.html`, "utf8")).window;
  return [...document.querySelectorAll("#first-day ~ ol b[data-press]")].map(
    (each) => each.textContent ?? "",
  );
}

describeWith("chromium", "a first day from tour and guide alone", () => {
  it.each(LANGUAGES)(
    "in %s: four steps, the guide beside the pane, and the buttons it names one after the other",
    async (language) => {
      const story = await PaneStory.open("2021-03-28", 1400, null, { isFirst: true });
      try {
        const { pane } = story;
        await pane.getByText("Bước 1/4").waitFor();
        await story.page.addStyleTag({ content: ".pane { width: 301px }" });
        expect(await story.audit()).toEqual([]);
        const overflow = await pane.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
        expect(overflow).toBe(0);
        for (let step = 1; step < 4; step += 1) await story.press("Tiếp");
        await story.press("Bắt đầu");
        if (language === "en") await story.press("English");
        const [guide] = await Promise.all([
          story.page.context().waitForEvent("page"),
          pane.getByRole("link", { name: PANE[language].guide }).click(),
        ]);
        await guide.locator("h1").waitFor();
        expect(
          await guide
            .locator("img")
            .evaluateAll((all) =>
              all.every((each) => each instanceof HTMLImageElement && each.naturalWidth > 0),
            ),
        ).toBe(true);
        await guide.close();
        for (const name of pressesOf(language)) {
          if (name === PANE[language].paste.read)
            await pane.getByRole("textbox").fill(readFileSync("assets/sample-plan.vi.txt", "utf8"));
          await story.press(name);
          if (name === PANE[language].review.build)
            await pane
              .getByRole("button", { name: PANE[language].dashboard.tabs.overview, exact: true })
              .waitFor();
        }
        await pane.getByText("Hội LHPN quận Tây Hồ").first().waitFor();
        expect(story.errors).toEqual([]);
      } finally {
        await story.close();
      }
    },
    300_000,
  );
});

describeWith("chromium", "the guide's pictures", () => {
  it.each(LANGUAGES)(
    "show in %s what the pane says today (npm run guide takes them anew)",
    async (language) => {
      const kept = JSON.parse(readFileSync("test/guide/words-shown.json", "utf8")) as Record<string, string>;
      for (const { name, words } of await takePictures(language))
        expect({ name, words }).toEqual({ name, words: kept[name] });
    },
    300_000,
  );
});
