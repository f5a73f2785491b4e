import { JSDOM } from "jsdom";
import type { Root } from "react-dom/client";
import type { RibbonAction } from "../../src/taskpane/navigation/action";

/** What a test has to put into the global scope for React and Fluent to find a page. */
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
  "SVGElement",
  "Event",
  "KeyboardEvent",
  "MutationObserver",
  "NodeFilter",
  "getComputedStyle",
  "File",
  "FileReader",
] as const;

class NoResizes {
  observe(): void {
    // Nothing has a size here.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

/** The real pane in a page without pixels, on the Excel that is installed as a global. */
export interface PanePage {
  /** What a person reads in the pane now. */
  text(): string;
  /** The buttons of that name. */
  buttons(name: string): HTMLButtonElement[];
  press(name: string): Promise<void>;
  /** Types into the box of that label. */
  type(label: string, text: string): Promise<void>;
  /** What stands in the box of that label. */
  typed(label: string): string;
  /** Waits until the pane says so. */
  until(seen: () => boolean, what: string): Promise<void>;
  /** Lets time pass: the test's own clock has to be a fake one. */
  pass(milliseconds: number): Promise<void>;
  /** A ribbon button: the page goes without a word, and another one opens at its address. */
  pressRibbon(action: RibbonAction): Promise<void>;
  close(): Promise<void>;
}

/** Opens the pane; what the browser keeps lasts until the page is closed. */
export async function openPane(options: { readonly savesFiles?: boolean } = {}): Promise<PanePage> {
  const dom = new JSDOM('<!doctype html><div id="root"></div>', {
    url: "https://localhost/",
    pretendToBeVisual: true,
  });
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = new Map<string, PropertyDescriptor | undefined>();
  const put = (name: string, value: unknown): void => {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  const page = dom.window as unknown as Record<string, unknown>;
  page["matchMedia"] = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
  page["ResizeObserver"] = NoResizes;
  for (const name of GLOBALS) put(name, page[name]);
  put("matchMedia", page["matchMedia"]);
  put("ResizeObserver", NoResizes);
  globals["IS_REACT_ACT_ENVIRONMENT"] = true;
  // Loaded only now: React looks for a page when it is loaded.
  const { act } = await import("react");
  const { createRoot } = await import("react-dom/client");
  const { App } = await import("../../src/taskpane/app/App");
  const { createServices } = await import("../../src/taskpane/composition/createServices");
  const { createSharingService } = await import("../../src/taskpane/composition/createSharingService");
  const { createTrackerService } = await import("../../src/taskpane/composition/createTrackerService");
  const { createOfficeMemory } = await import("../../src/taskpane/composition/officeMemory");
  const { readWorkbookKeys } = await import("../../src/taskpane/composition/workbookKeys");

  let root: Root;
  const open = async (action: RibbonAction): Promise<void> => {
    const place = dom.window.document.createElement("div");
    dom.window.document.getElementById("root")?.replaceChildren(place);
    root = createRoot(place);
    await act(async () => {
      root.render(
        <App
          services={createServices(true)}
          tracker={createTrackerService(true, () => "vi")}
          sharing={createSharingService(options.savesFiles ?? true)}
          memory={createOfficeMemory(undefined)}
          workbook={readWorkbookKeys(false)}
          colors={null}
          action={action}
        />,
      );
    });
  };
  const body = dom.window.document.body;
  const text = (): string => body.textContent ?? "";
  const buttons = (name: string): HTMLButtonElement[] =>
    [...body.querySelectorAll("button")].filter(
      (button) => (button.getAttribute("aria-label") ?? button.textContent) === name,
    );
  const box = (label: string): HTMLInputElement => {
    const named = [...body.querySelectorAll("label")].find((each) => each.textContent?.startsWith(label));
    const found = body.querySelector(`[id="${named?.htmlFor ?? ""}"]`);
    if (!found) throw new Error(`The pane has no box ${label}: ${text()}`);
    return found as HTMLInputElement;
  };
  const until = async (seen: () => boolean, what: string): Promise<void> => {
    for (let turns = 0; turns < 400; turns += 1) {
      if (seen()) return;
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    }
    throw new Error(`The pane never shows ${what}: ${text()}`);
  };
  await open("open");
  return {
    text,
    buttons,
    until,
    press: async (name) => {
      const [button] = buttons(name);
      if (!button) throw new Error(`The pane has no button ${name}: ${text()}`);
      await act(async () => button.click());
    },
    type: async (label, typed) => {
      const field = box(label);
      const prototype =
        field instanceof dom.window.HTMLTextAreaElement ? "HTMLTextAreaElement" : "HTMLInputElement";
      await act(async () => {
        Object.getOwnPropertyDescriptor(dom.window[prototype].prototype, "value")?.set?.call(field, typed);
        field.dispatchEvent(new dom.window.Event("input", { bubbles: true }));
      });
    },
    typed: (label) => box(label).value,
    pass: (milliseconds) => act(() => jest.advanceTimersByTimeAsync(milliseconds)),
    pressRibbon: open,
    close: async () => {
      await act(async () => root.unmount());
      for (const [name, own] of before)
        if (own) Object.defineProperty(globalThis, name, own);
        else delete globals[name];
      dom.window.close();
    },
  };
}
