const ICONS = {
  open: "tien-do",
  build: "build",
  check: "check",
  snapshot: "snapshot",
  print: "print",
  send: "send",
} as const;

/** What the buttons are called, by the action that each opens the pane at. */
export type RibbonWords = Readonly<Record<keyof typeof ICONS, string>>;

/** The add-in's ribbon group: each button opens the pane at its action, as the manifest has Excel do. */
export function drawRibbon(place: HTMLElement, words: RibbonWords, onPress: (action: string) => void): void {
  const buttons = Object.entries(ICONS).map(([action, icon]) => {
    const button = document.createElement("button");
    button.type = "button";
    const image = document.createElement("img");
    image.src = `pane/assets/${icon}-32.png`;
    image.alt = "";
    button.append(image, words[action as keyof RibbonWords]);
    button.addEventListener("click", () => onPress(action));
    return button;
  });
  place.replaceChildren(...buttons);
}
