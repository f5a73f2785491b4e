import { ALIVE, ClientObject, membersOf } from "./client-object";
import type { Door } from "./door";
import { HostError, demand, notSimulated } from "./host-error";
import {
  ActionType,
  ObjectPathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RichApiRequest,
  type RichApiResponse,
} from "./messages";
import { answerQuery, identityOf } from "./query";

/** Told when the add-in listens for an event, or stops. */
export type EventListenerChange = (target: ClientObject, event: string, listening: boolean) => void;

/** Setters that office.js sends under another name (Worksheet_ShowGridlines_Set and its neighbour). */
const ALIASES: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };

const EVENT_METHOD = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/;

/** Carries out rich-API requests on a tree of proxies. Objects are evaluated once per request; kept ranges live on. */
export class Interpreter {
  private readonly kept = new Map<string, ClientObject>();
  private readonly references = new WeakMap<ClientObject, string>();
  private nextReference = 1;
  private paths: Map<number, ClientObject | null> = new Map();
  private request: RichApiRequest = { Actions: [], ObjectPaths: {} };

  constructor(
    private readonly root: ClientObject,
    private readonly door: Door,
    private readonly onListen: EventListenerChange,
  ) {}

  /** Carries out a request; what was done before a failing action stays done, as in Excel. */
  run(request: RichApiRequest): RichApiResponse {
    this.request = request;
    this.paths = new Map();
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const Location = this.locationOf(action);
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location,
            ActionIndex: index,
            HttpStatusCode: 400,
          },
          ProcessedResults: { Results, TraceIds },
        };
      }
    }
    return { Results, TraceIds };
  }

  private act(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    if (target === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identify(target);
      case ActionType.query:
        return answerQuery(target, action.QueryInfo ?? {}, this.door);
      case ActionType.method:
        return this.call(target, action);
      case ActionType.setProperty:
        return this.assign(target, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      default:
        return notSimulated(`${target.className} action type ${action.ActionType}`);
    }
  }

  private identify(target: ClientObject): unknown {
    const reference = this.references.get(target);
    return reference === undefined ? identityOf(target) : { _ReferenceId: reference };
  }

  private call(target: ClientObject, action: ActionInfo): unknown {
    const { Name } = action;
    if (Name === "_KeepReference") return this.keep(target);
    if (Name === "_RemoveReference") return this.kept.delete(String(action.ArgumentInfo?.Arguments?.[0]));
    if (Name === "_ValidateArraySize") return this.validateSize(target, action.ArgumentInfo);
    const event = EVENT_METHOD.exec(Name);
    if (event) return this.onListen(target, event[2] ?? "", event[1] === undefined);
    const value = this.invoke(target, Name, action.ArgumentInfo);
    return value instanceof ClientObject ? null : value;
  }

  private keep(target: ClientObject): null {
    const reference = `ref-${this.nextReference++}`;
    this.kept.set(reference, target);
    this.references.set(target, reference);
    return null;
  }

  /** office.js asks for this before it splits a large write into blocks of rows. */
  private validateSize(target: ClientObject, info: ArgumentInfo | undefined): null {
    const [rows, columns] = info?.Arguments ?? [];
    const size = target as ClientObject & { rowCount?: number; columnCount?: number };
    demand(size.rowCount === rows && size.columnCount === columns, "InvalidArgument", "array size");
    return null;
  }

  private invoke(target: ClientObject, name: string, info: ArgumentInfo | undefined): unknown {
    const member = membersOf(target).get(name.toLowerCase());
    if (typeof member?.descriptor.value !== "function") notSimulated(`${target.className}.${camel(name)}`);
    // An argument that the script left out arrives as null.
    const given = this.argumentsOf(info).map((value) => value ?? undefined);
    return this.door.call(target, member, given);
  }

  private assign(target: ClientObject, name: string, value: unknown): null {
    const member = membersOf(target).get((ALIASES[name] ?? name).toLowerCase());
    if (!member?.descriptor.set) notSimulated(`${target.className}.${camel(name)} (set)`);
    this.door.set(target, member, value);
    return null;
  }

  private resolve(id: number): ClientObject | null {
    const known = this.paths.get(id);
    if (known !== undefined) {
      known?.[ALIVE]();
      return known;
    }
    const path = this.request.ObjectPaths[id];
    demand(path !== undefined, "InvalidArgument", `object path ${id}`);
    const object = this.evaluate(path);
    this.paths.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPathInfo): ClientObject | null {
    if (path.ObjectPathType === ObjectPathType.globalObject) return this.root;
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.newObject) return notSimulated(path.Name);
    if (path.ObjectPathType === ObjectPathType.referenceId) return this.keptObject(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.property) return this.navigate(parent, path.Name);
    const name = path.ObjectPathType === ObjectPathType.indexer ? "GetItem" : path.Name;
    const value = this.invoke(parent, name, path.ArgumentInfo);
    return value instanceof ClientObject ? value : null;
  }

  private keptObject(reference: string): ClientObject {
    const object = this.kept.get(reference);
    demand(object !== undefined, "ItemNotFound", "a range that was released");
    object[ALIVE]();
    return object;
  }

  private navigate(parent: ClientObject, name: string): ClientObject | null {
    const member = membersOf(parent).get(name.toLowerCase());
    if (!member?.descriptor.get) notSimulated(`${parent.className}.${camel(name)}`);
    const value = this.door.read(parent, member, "visit");
    return value instanceof ClientObject ? value : null;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index]));
  }

  /** A client object among plain values is its path id; inside plain objects it is `{_ObjectPathId}`. */
  private argument(value: unknown, marker: unknown): unknown {
    if (typeof marker === "number" && marker !== 0) return this.resolve(marker);
    if (Array.isArray(marker) && Array.isArray(value))
      return value.map((item, index) => this.argument(item, marker[index]));
    if (value !== null && typeof value === "object" && "_ObjectPathId" in value)
      return this.resolve(Number(value._ObjectPathId));
    if (value !== null && typeof value === "object" && !Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, this.argument(item, undefined)]),
      );
    return value;
  }

  /** Excel's debugInfo.errorLocation names the class and member at fault. */
  private locationOf(action: ActionInfo): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const target = this.paths.get(action.ObjectPathId);
    if (target) return action.Name === "" ? target.className : `${target.className}.${camel(action.Name)}`;
    const parent = path && this.paths.get(path.ParentObjectPathId ?? 0);
    const member = path?.ObjectPathType === ObjectPathType.indexer ? "getItem" : camel(path?.Name ?? "");
    return parent ? `${parent.className}.${member}` : member;
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
