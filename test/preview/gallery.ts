import { mkdirSync } from "node:fs";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import type { PaneStory } from "./paneStory";
import { walkScreens, type Dress } from "./walk";

const WIDTHS = [300, 320, 450];
/** What Excel leaves a pane on a screen of 768 lines, and how far a picture goes on where a screen does. */
const HEIGHT = 591;
const MOST = 2000;

/** Pictures of a screen at every width, each as high as what it holds; `out/gallery/<language>-<dress>/<width>-<name>.png`. */
async function takePictures(story: PaneStory, folder: string, name: string): Promise<void> {
  const { page, pane } = story;
  // What a screen loads by itself is there by then.
  await page.waitForTimeout(400);
  for (const width of WIDTHS) {
    await page.evaluate((pixels) => {
      const aside = document.getElementById("aside");
      if (aside) aside.style.width = `${pixels}px`;
    }, width);
    const bar = (await page.locator("#pane").boundingBox())?.y ?? 0;
    await page.setViewportSize({ width: 1366, height: Math.ceil(bar) + HEIGHT });
    const hidden = await pane.locator("main").evaluate((main) => main.scrollHeight - main.clientHeight);
    const height = Math.min(MOST, HEIGHT + hidden);
    await page.setViewportSize({ width: 1366, height: Math.ceil(bar) + height });
    await page.waitForTimeout(150);
    await page.locator("#pane").screenshot({ path: `${folder}/${width}-${name}.png` });
  }
}

const [language = "vi", dress = "light"] = process.argv.slice(2);
const spoken = LANGUAGES.find((each): each is Language => each === language) ?? "vi";
const folder = `out/gallery/${spoken}-${dress}`;
mkdirSync(folder, { recursive: true });
await walkScreens(spoken, dress as Dress, async (story, name) => {
  await takePictures(story, folder, name);
  console.log(`${folder}: ${name}`);
});
