import { ClientCollection, ClientObject, membersOf } from "./client-object";
import type { Door } from "./door";
import { notSimulated } from "./host-error";
import type { QueryInfo } from "./messages";

/** What to read of an object, by lower-case member name; `all` reads every scalar. */
interface Wish {
  all: boolean;
  readonly members: Map<string, Wish>;
}

/** Answers a load: PascalCase names, navigation nested, a collection as `_Items`. */
export function answerQuery(target: ClientObject, query: QueryInfo, door: Door): unknown {
  const wish: Wish = { all: false, members: new Map() };
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (paths.length === 0) wish.all = true;
  for (const path of paths) addPath(wish, path);
  return read(target, wish, door, query);
}

function addPath(root: Wish, path: string): void {
  let wish = root;
  for (const step of path.split("/")) {
    const name = step.trim().toLowerCase();
    // Microsoft's samples load this name where nothing is wanted but that the object be fetched.
    const isNothing = /^no-?properties-?needed$/.test(name);
    if (name === "items" || name === "" || isNothing) continue;
    if (name === "*" || name === "$all") wish.all = true;
    else if (name !== "$none") wish = childOf(wish, name);
  }
  if (wish !== root && wish.members.size === 0) wish.all = true;
}

function childOf(wish: Wish, name: string): Wish {
  const child = wish.members.get(name) ?? { all: false, members: new Map() };
  wish.members.set(name, child);
  return child;
}

function read(target: ClientObject, wish: Wish, door: Door, paging: QueryInfo = {}): unknown {
  if (target instanceof ClientCollection) return readCollection(target, wish, door, paging);
  const answer: Record<string, unknown> = { ...identityOf(target) };
  if (wish.all) readScalars(target, answer, door);
  for (const [name, inner] of wish.members) {
    const member = membersOf(target).get(name);
    if (!member?.descriptor.get) notSimulated(`${target.className}.${name}`);
    const value = door.read(target, member, "load");
    answer[pascal(member.name)] = value instanceof ClientObject ? read(value, inner, door) : value;
  }
  return answer;
}

function readCollection(target: ClientCollection, wish: Wish, door: Door, paging: QueryInfo): unknown {
  const { count: countWish, ...answer } = { count: wish.members.get("count") } as Record<string, unknown>;
  const itemWish = { all: wish.all, members: new Map(wish.members) };
  itemWish.members.delete("count");
  if (countWish) answer["Count"] = target.items().length;
  const onlyCount = countWish !== undefined && !wish.all && itemWish.members.size === 0;
  if (onlyCount) return answer;
  const first = paging.Skip ?? 0;
  const last = paging.Top === undefined ? undefined : first + paging.Top;
  answer["_Items"] = door
    .list(target)
    .slice(first, last)
    .map((item) => read(item, itemWish, door));
  return answer;
}

/** An older Excel simply knows fewer scalars: a load of everything does not fail there. */
function readScalars(target: ClientObject, answer: Record<string, unknown>, door: Door): void {
  for (const member of membersOf(target).values()) {
    if (!member.descriptor.get || !door.knows(target, member.name)) continue;
    if (member.descriptor.get.call(target) instanceof ClientObject) continue;
    answer[pascal(member.name)] = door.read(target, member, "load");
  }
}

/** What office.js needs to address the object later: its id where the class has one. */
export function identityOf(target: ClientObject): Record<string, unknown> {
  const id = membersOf(target).get("id")?.descriptor.get?.call(target) as unknown;
  return id === undefined ? {} : { Id: id };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
