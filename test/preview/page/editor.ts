import type { ExcelHost } from "../../excel-host/host";
import { formatRange } from "../../excel-host/store/address";
import { readFormulas, readValues } from "../../excel-host/store/cells";
import { HostError } from "../../excel-host/rich-api/host-error";
import { tellSelection } from "../../excel-host/store/events";
import type { GridView } from "./grid/grid-view";
import { formatNumber } from "./grid/format-number";

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Lets a person choose and edit cells: click, double click or type; Enter keeps, Escape drops. While a cell is edited, Excel is busy. */
export class CellEditor {
  private input: HTMLInputElement | null = null;

  constructor(
    private readonly host: ExcelHost,
    private readonly grid: GridView,
    private readonly onRefused: (message: string) => void,
  ) {
    grid.canvas.addEventListener("click", (event) => this.choose(event.target));
    grid.canvas.addEventListener("dblclick", () => this.open(null));
    grid.canvas.parentElement?.addEventListener("keydown", (event) => this.onKey(event));
  }

  private choose(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".cell") : null;
    if (!cell || this.input) return;
    this.select(Number(cell.dataset["row"]), Number(cell.dataset["column"]));
  }

  private select(row: number, column: number): void {
    const { book } = this.host;
    book.selection = { row: Math.max(0, row), column: Math.max(0, column), rowCount: 1, columnCount: 1 };
    tellSelection(book);
    this.host.listening.deliver();
    this.grid.mark(book.selection);
  }

  private onKey(event: KeyboardEvent): void {
    if (this.input || event.ctrlKey || event.metaKey || event.altKey) return;
    const { row, column } = this.host.book.selection;
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const step = steps[event.key];
    if (step) this.select(row + step[0], column + step[1]);
    else if (event.key === "Enter" || event.key === "F2") this.open(null);
    else if (event.key === "Delete") this.enter("");
    else if (event.key.length === 1) this.open(event.key);
    else return;
    event.preventDefault();
  }

  private open(typed: string | null): void {
    if (this.input) return;
    const { row, column } = this.host.book.selection;
    const box = this.grid.boxOf(row, column);
    const input = document.createElement("input");
    input.className = "editor";
    input.value = typed ?? this.shownText();
    Object.assign(input.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      minWidth: `${Math.max(box.width, 120)}px`,
      height: `${Math.max(box.height, 24)}px`,
    });
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") this.close(input.value);
      if (event.key === "Escape") this.close(null);
    });
    input.addEventListener("blur", () => this.close(input.value));
    this.input = input;
    this.host.enterEditMode();
    this.grid.canvas.append(input);
    input.focus();
  }

  private close(text: string | null): void {
    const { input } = this;
    if (!input) return;
    this.input = null;
    input.remove();
    this.host.leaveEditMode();
    if (text !== null && text !== this.shownText()) this.enter(text);
    this.grid.canvas.parentElement?.focus();
  }

  /** The formula or the value as shown: a date cell is edited as a date. */
  private shownText(): string {
    const { book } = this.host;
    const formula = readFormulas(book.activeSheet, book.selection)[0]?.[0];
    if (typeof formula === "string" && formula.startsWith("=")) return formula;
    const value = readValues(book, book.activeSheet, book.selection)[0]?.[0] ?? "";
    const { row, column } = book.selection;
    return typeof value === "number"
      ? formatNumber(value, this.grid.numberFormatAt(row, column))
      : String(value);
  }

  private enter(text: string): void {
    const { book } = this.host;
    try {
      this.host.editLocally(book.activeSheet.name, formatRange(book.selection), [[toEntry(text)]]);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.onRefused(error.message);
    }
  }
}

/** A date typed day first, as people in Vietnam do, becomes the form that the simulated en-US Excel reads. */
function toEntry(text: string): string {
  const match = DAY_FIRST.exec(text.trim());
  if (!match) return text;
  const [, day = "", month = "", year = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
