import type { Frame } from "playwright-core";
import type { PaneStory } from "./paneStory";

/** What is said to screen readers since a moment, wherever in the pane, and what has the focus then. */
export interface Heard {
  readonly said: readonly string[];
  /** The tag of the element; "" where it is lost to the page. */
  readonly focus: string;
}

/** Begins to listen to every place that screen readers speak of by themselves. */
const LISTEN = `(() => {
  const places = () => document.querySelectorAll('[role="status"], [role="alert"], [role="log"], [aria-live]');
  const last = new Map([...places()].map((place) => [place, place.textContent.trim()]));
  window.said = [];
  window.listening?.disconnect();
  window.listening = new MutationObserver(() => {
    for (const place of places()) {
      const text = place.textContent.trim();
      if (text !== "" && last.get(place) !== text) window.said.push(text);
      last.set(place, text);
    }
  });
  window.listening.observe(document.body, { subtree: true, childList: true, characterData: true });
})()`;

const FOCUS = `document.activeElement === document.body ? "" : document.activeElement.tagName`;

/** Does something, waits for what is seen of it, and listens until all is quiet. */
export async function hear(story: PaneStory, work: () => Promise<void>, seen: string): Promise<Heard> {
  const frame = frameOf(story);
  await frame.evaluate(LISTEN);
  await work();
  await story.pane.getByText(seen).first().waitFor();
  await story.page.waitForTimeout(700);
  return frame.evaluate(`({ said: window.said, focus: ${FOCUS} })`);
}

/** The outcome is heard once and last, and the focus is not lost to the page; gives where it is. */
export async function hearOnce(
  story: PaneStory,
  work: () => Promise<void>,
  outcome: string,
): Promise<string> {
  const { said, focus } = await hear(story, work, outcome);
  const heard = said.filter((sentence) => sentence.includes(outcome));
  // Compared together, so that a failure tells what was heard instead.
  expect([outcome, said, heard.length]).toEqual([outcome, said, 1]);
  expect(said.at(-1)).toContain(outcome);
  expect([outcome, focus]).not.toEqual([outcome, ""]);
  return focus;
}

/** The tag of what has the focus in the pane; "" where nothing has it and, as while a screen is loaded, nothing soon will. */
export async function focusOf(story: PaneStory): Promise<string> {
  // Waited for from outside: the pane's own rules allow no expression to be waited for within.
  for (let tries = 0; tries < 25; tries += 1) {
    const focus = await frameOf(story).evaluate<string>(FOCUS);
    if (focus !== "") return focus;
    await story.page.waitForTimeout(200);
  }
  return "";
}

function frameOf(story: PaneStory): Frame {
  const frame = story.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not open");
  return frame;
}
