import "./pane-page";
import { lazy, Suspense, type LazyExoticComponent, type ReactElement } from "react";
import type { Root } from "react-dom/client";
import { ComingBar } from "../../src/taskpane/components/ComingBar";
import {
  NavigationProvider,
  useHold,
  useNavigation,
  type Navigation,
} from "../../src/taskpane/navigation/NavigationContext";

let arrive = (): void => undefined;
let navigation: Navigation;
let act: (work: () => void | Promise<void>) => Promise<void>;
let root: Root;

const notYetLoaded = (): LazyExoticComponent<() => ReactElement> =>
  lazy(
    () =>
      new Promise<{ default: () => ReactElement }>((resolve) => {
        arrive = () => resolve({ default: () => <p>the steps</p> });
      }),
  );

let Late = notYetLoaded();

function Pane({ isTyped }: { readonly isTyped: boolean }): ReactElement {
  navigation = useNavigation();
  useHold(isTyped);
  const { screen, params } = navigation.place;
  if (screen === "steps") return <Late />;
  return <p>{params.form ?? screen}</p>;
}

const draw = (isTyped: boolean): void =>
  root.render(
    <NavigationProvider from={{ screen: "more", params: {} }}>
      <ComingBar />
      <Suspense fallback="blank">
        <Pane isTyped={isTyped} />
      </Suspense>
    </NavigationProvider>,
  );

describe("the way through the screens, while the next one is still to be loaded", () => {
  beforeEach(async () => {
    Late = notYetLoaded();
    const react = await import("react");
    act = react.act;
    const { createRoot } = await import("react-dom/client");
    root = createRoot(document.body.appendChild(document.createElement("div")));
    await act(() => draw(false));
  });
  afterEach(() => act(() => root.unmount()));

  const bars = (): number => document.querySelectorAll("[role=progressbar]").length;
  const text = (): string | null => document.body.lastElementChild?.textContent ?? null;

  it("is not left where somebody begins to type meanwhile", async () => {
    await act(() => navigation.go("steps"));
    expect(text()).toBe("more");
    await act(() => draw(true));
    await act(async () => {
      arrive();
      await Promise.resolve();
    });
    expect(text()).toBe("more");
    await act(() => navigation.go("steps"));
    expect(navigation.isHeld).toBe(true);
  });

  it("shows a line where that takes long, and none where it comes at once", async () => {
    jest.useFakeTimers({ doNotFake: ["performance", "queueMicrotask", "nextTick"] });
    try {
      await act(() => navigation.go("steps"));
      await act(() => jest.advanceTimersByTimeAsync(350));
      expect([text(), bars()]).toEqual(["more", 0]);
      await act(() => jest.advanceTimersByTimeAsync(100));
      expect([text(), bars()]).toEqual(["more", 1]);
      await act(async () => {
        arrive();
        await jest.advanceTimersByTimeAsync(0);
      });
      expect([text(), bars()]).toEqual(["the steps", 0]);
    } finally {
      jest.useRealTimers();
    }
  });

  it("is one step long, however often and wherever one pressed", async () => {
    await act(() => {
      navigation.go("steps");
      navigation.go("steps");
      navigation.go("maintain", { form: "contacts" });
      navigation.go("maintain", { form: "contacts" });
    });
    expect(text()).toBe("contacts");
    await act(() => navigation.back());
    expect(text()).toBe("more");
  });
});
