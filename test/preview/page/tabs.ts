import type { SheetState, WorkbookState } from "../../excel-host/store/workbook-state";

/** Shows the visible sheets as tabs; the active one is marked. */
export function drawTabs(
  place: HTMLElement,
  book: WorkbookState,
  onChoose: (sheet: SheetState) => void,
): void {
  const tabs = book.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((sheet) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.role = "tab";
      tab.textContent = sheet.name;
      tab.ariaSelected = String(sheet === book.activeSheet);
      if (sheet.tabColor !== "") tab.style.borderTop = `3px solid ${sheet.tabColor}`;
      tab.addEventListener("click", () => onChoose(sheet));
      return tab;
    });
  place.replaceChildren(...tabs);
}
