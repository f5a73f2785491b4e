import { JSDOM } from "jsdom";
import type { Root } from "react-dom/client";
import type { RibbonAction } from "../../src/taskpane/navigation/action";

/** What React and Fluent look for in the global scope of a page. */
const GLOBALS = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLInputElement",
  "HTMLButtonElement",
  "HTMLTextAreaElement",
  "HTMLSelectElement",
  "SVGElement",
  "Event",
  "CustomEvent",
  "KeyboardEvent",
  "MouseEvent",
  "MutationObserver",
  "NodeFilter",
  "getComputedStyle",
  "File",
  "FileReader",
] as const;

/** Nothing has a size here. */
class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** The real pane in a page without pixels, on the Excel that is installed as a global. */
export interface PanePage {
  /** What a person reads in the pane now. */
  text(): string;
  /** The buttons of that name. */
  buttons(name: string): HTMLButtonElement[];
  /** Words of all buttons and links, in order. */
  controls(): string[];
  press(name: string): Promise<void>;
  /** Types into the box of a label, in place of what stands there. */
  type(label: string, text: string): Promise<void>;
  /** What stands in the box of a label; null where there is none. */
  typed(label: string): string | null;
  /** Ticks or unticks the box whose label begins so. */
  tick(label: string): Promise<void>;
  /** Presses a key where the focus is. */
  key(key: string, held?: KeyboardEventInit): Promise<void>;
  /** What is called what has the focus. */
  focused(): string;
  /** Replaces the page, as a ribbon button does; the computer keeps what it kept. */
  reload(action?: RibbonAction): Promise<void>;
  /** Waits until something is seen; `what` is said where it never is. */
  until(seen: () => boolean, what: string): Promise<void>;
  /** Lets time pass: the test's own clock has to be a fake one. */
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** One page for a file of tests: Fluent keeps hold of the first that it sees. */
const dom = new JSDOM('<!doctype html><div id="root"></div>', { url: "https://localhost/" });
const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
const own = {
  matchMedia: () => media,
  ResizeObserver: NoResizes,
  requestAnimationFrame: (draw: () => void) => setTimeout(draw),
  cancelAnimationFrame: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
};
Object.assign(dom.window, own);
// Nothing is scrolled where nothing has a size.
Object.assign(dom.window.Element.prototype, { scrollIntoView: () => undefined });
const page = dom.window as unknown as Readonly<Record<string, unknown>>;
for (const name of [...GLOBALS, ...Object.keys(own)])
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true, writable: true });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

afterAll(() => dom.window.close());

/** What a button is called: its label, or its words without those that are not for its name. */
function calledOf(button: HTMLButtonElement): string {
  const copy = button.cloneNode(true) as HTMLButtonElement;
  for (const each of copy.querySelectorAll("[aria-hidden]")) each.remove();
  return button.getAttribute("aria-label") ?? copy.textContent ?? "";
}

/** Opens the pane at the overview, on a computer that keeps nothing of earlier panes but that its tour was left. */
export async function openPane(action: RibbonAction = "open", isFirst = false): Promise<PanePage> {
  if (!isFirst) dom.window.localStorage.setItem("tien-do.tour", "seen");
  // Loaded only now: React looks for a page when it is loaded.
  const { act } = await import("react");
  let root = await mount(action);
  const { body } = dom.window.document;
  const text = (): string => body.textContent ?? "";
  const labelled = (
    label: string,
    isIt = (words: string): boolean => words.replace(/\*$/, "") === label,
  ): HTMLElement | null => {
    const found = [...body.querySelectorAll("label")].find((each) => isIt(each.textContent ?? ""));
    return found ? dom.window.document.getElementById(found.htmlFor) : null;
  };
  const boxOf = (label: string): HTMLInputElement | HTMLTextAreaElement | null => {
    const box = labelled(label);
    return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box : null;
  };
  const buttons = (name: string): HTMLButtonElement[] =>
    [...body.querySelectorAll("button")].filter((button) => calledOf(button) === name);
  return {
    text,
    buttons,
    controls: () => [...body.querySelectorAll("button, a")].map((each) => each.textContent ?? ""),
    until: async (seen, what) => {
      for (let turns = 0; turns < 400; turns += 1) {
        if (seen()) return;
        await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
      }
      throw new Error(`The pane never shows ${what}: ${text()}`);
    },
    press: async (name) => {
      const [button] = buttons(name);
      if (!button) throw new Error(`The pane has no button ${name}: ${text()}`);
      await act(async () => button.click());
    },
    type: async (label, given) => {
      const box = boxOf(label);
      if (!box) throw new Error(`The pane has no box ${label}: ${text()}`);
      const { prototype } = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      await act(async () => {
        Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(box, given);
        box.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
    typed: (label) => boxOf(label)?.value ?? null,
    tick: async (label) => {
      const box = labelled(label, (words) => words.startsWith(label));
      if (!box) throw new Error(`The pane has no box ${label}: ${text()}`);
      await act(async () => box.click());
    },
    key: async (key, held = {}) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held });
      await act(async () => void (dom.window.document.activeElement ?? body).dispatchEvent(event));
    },
    focused: () => {
      const at = dom.window.document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0] : null;
      return label?.textContent ?? at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    },
    reload: async (next = "build") => {
      await act(async () => root.unmount());
      root = await mount(next);
    },
    pass: (milliseconds) => act(() => jest.advanceTimersByTimeAsync(milliseconds)),
    close: async () => {
      await act(async () => root.unmount());
      dom.window.localStorage.clear();
    },
  };
}

/** Composes the pane as its entry point does. */
async function mount(action: RibbonAction): Promise<Root> {
  const { act } = await import("react");
  const { createRoot } = await import("react-dom/client");
  const { App } = await import("../../src/taskpane/app/App");
  const { createServices } = await import("../../src/taskpane/composition/createServices");
  const { createSharingService } = await import("../../src/taskpane/composition/createSharingService");
  const { createTrackerService } = await import("../../src/taskpane/composition/createTrackerService");
  const { createOfficeMemory } = await import("../../src/taskpane/composition/officeMemory");
  const { readWorkbookKeys } = await import("../../src/taskpane/composition/workbookKeys");
  const root = createRoot(dom.window.document.getElementById("root") ?? dom.window.document.body);
  const { recallPerson } = await import("../../src/taskpane/services/person");
  const memory = createOfficeMemory(undefined);
  const person = (): string => recallPerson(memory);
  await act(async () => {
    root.render(
      <App
        services={createServices(true, person)}
        tracker={createTrackerService(true, () => "vi", person)}
        sharing={createSharingService(true, person)}
        memory={memory}
        workbook={readWorkbookKeys(false)}
        colors={null}
        action={action}
      />,
    );
  });
  return root;
}
