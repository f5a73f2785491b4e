import type { ApiGate } from "./rich-api/api-gate";
import type { ClientObject } from "./rich-api/client-object";
import { notSimulated } from "./rich-api/host-error";
import { EventType, WORKBOOK_TARGET } from "./store/events";
import type { WorkbookEvent, WorkbookState } from "./store/workbook-state";

/** One message as `richApiMessage` carries it. */
export interface RichApiEntry {
  readonly messageCategory: 65_536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Events by `Class Event` of their registering method, `_Register<Event>Event`, with the member's name. */
const EVENTS: Readonly<Record<string, { readonly member: string; readonly type: number }>> = {
  "Worksheet DataChanged": { member: "onChanged", type: EventType.sheetChanged },
  "Worksheet Activated": { member: "onActivated", type: EventType.sheetActivated },
  "Worksheet Deactivated": { member: "onDeactivated", type: EventType.sheetDeactivated },
  "Worksheet SelectionChanged": { member: "onSelectionChanged", type: EventType.sheetSelection },
  "WorksheetCollection DataChanged": { member: "onChanged", type: EventType.sheetChanged },
  "WorksheetCollection Activated": { member: "onActivated", type: EventType.sheetActivated },
  "WorksheetCollection Deactivated": { member: "onDeactivated", type: EventType.sheetDeactivated },
  "WorksheetCollection SelectionChanged": { member: "onSelectionChanged", type: EventType.sheetSelection },
  "WorksheetCollection Added": { member: "onAdded", type: EventType.sheetAdded },
  "WorksheetCollection Deleted": { member: "onDeleted", type: EventType.sheetDeleted },
  "Table SelectionChanged": { member: "onSelectionChanged", type: EventType.tableSelection },
  "Table DataChanged": { member: "onChanged", type: EventType.tableChanged },
  "TableCollection DataChanged": { member: "onChanged", type: EventType.tableChanged },
  "TableCollection Added": { member: "onAdded", type: EventType.tableAdded },
  "TableCollection Deleted": { member: "onDeleted", type: EventType.tableDeleted },
};

/** Who listens to what, and what waits to be told. */
export class Listening {
  /** Where events go; set by the page or by Node. */
  send: (entries: readonly RichApiEntry[]) => void = () => undefined;
  private readonly counts = new Map<string, number>();
  private waiting: WorkbookEvent[] = [];

  constructor(
    book: WorkbookState,
    private readonly gate: ApiGate,
  ) {
    book.listeners.push((event) => this.waiting.push(event));
  }

  /** The add-in begins or stops to listen; events that are not simulated are refused by name. */
  readonly change = (target: ClientObject, event: string, listening: boolean): void => {
    const known = EVENTS[`${target.className} ${event}`];
    if (!known) notSimulated(`${target.className}.on${event}`);
    this.gate.check(target.className, known.member);
    const id = "id" in target ? String(target.id) : WORKBOOK_TARGET;
    const key = `${known.type} ${id}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + (listening ? 1 : -1)));
  };

  /** Tells what happened, after the answer to the request that did it. */
  deliver(): void {
    const entries = this.waiting.flatMap((event) =>
      event.targetIds
        .filter((targetId) => (this.counts.get(`${event.type} ${targetId}`) ?? 0) > 0)
        .map((targetId) => entryOf(event, targetId)),
    );
    this.waiting = [];
    if (entries.length > 0) setTimeout(() => this.send(entries), 0);
  }
}

function entryOf({ type, args }: WorkbookEvent, targetId: string): RichApiEntry {
  return { messageCategory: 65_536, messageType: type, targetId, message: JSON.stringify(args) };
}
