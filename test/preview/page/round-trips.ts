/** One request that reached the simulated Excel. */
export interface RoundTrip {
  readonly bytes: number;
  readonly milliseconds: number;
  /** What it asked for, shortly: methods and properties set, with counts. */
  readonly asked: string;
  /** "" where Excel did it. */
  readonly refusal: string;
}

/** Lists round trips, newest first. */
export class RoundTripLog {
  private readonly body = document.createElement("tbody");
  private count = 0;

  constructor(place: HTMLElement) {
    const table = document.createElement("table");
    const head = document.createElement("thead");
    head.append(row("th", ["#", "byte", "ms", "Office.js"]));
    table.append(head, this.body);
    place.append(table);
  }

  add({ bytes, milliseconds, asked, refusal }: RoundTrip): void {
    this.count += 1;
    const what = refusal === "" ? asked : `${refusal} · ${asked}`;
    this.body.prepend(
      row("td", [String(this.count), bytes.toLocaleString("vi"), milliseconds.toFixed(1), what]),
    );
  }
}

function row(kind: "td" | "th", texts: readonly string[]): HTMLTableRowElement {
  const line = document.createElement("tr");
  for (const text of texts) {
    const cell = document.createElement(kind);
    cell.textContent = text;
    line.append(cell);
  }
  return line;
}

interface Asked {
  readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

/** What a request of office.js asks for, in a line: names with how often. */
export function describeRequest(body: string): string {
  const { Actions } = JSON.parse(body) as Asked;
  const counts = new Map<string, number>();
  for (const { ActionType, Name } of Actions) {
    const name = ActionType === 4 ? `${Name}=` : ActionType === 2 ? "load" : Name;
    if (name !== "" && !name.startsWith("_")) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, times]) => (times === 1 ? name : `${name}×${times}`)).join(" ");
}
