const BUTTONS = [
  ["open", "tien-do", "Mở Tiến độ"],
  ["build", "build", "Lập bảng"],
  ["check", "check", "Kiểm tra bảng"],
  ["snapshot", "snapshot", "Chốt số liệu"],
  ["print", "print", "Xem bản in"],
  ["send", "send", "Gửi"],
] as const;

/** The add-in's ribbon group: each button opens the pane at its action, as the manifest has Excel do. */
export function drawRibbon(place: HTMLElement, onPress: (action: string) => void): void {
  const buttons = BUTTONS.map(([action, icon, label]) => {
    const button = document.createElement("button");
    button.type = "button";
    const image = document.createElement("img");
    image.src = `pane/assets/${icon}-32.png`;
    image.alt = "";
    button.append(image, label);
    button.addEventListener("click", () => onPress(action));
    return button;
  });
  place.replaceChildren(...buttons);
}
