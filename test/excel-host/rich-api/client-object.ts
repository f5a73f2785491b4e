/** Key of the check that what a proxy stands for was not deleted; a symbol, since other names are the API's. */
export const ALIVE = Symbol("alive");

/** A class of the Office.js API as the host sees it: members are named as in the API, their getters and setters act on the store. */
export abstract class ClientObject {
  /** The class's name in the API; names of functions do not survive bundling. */
  abstract readonly className: string;
  /** Throws where the thing was deleted; most have no life of their own. */
  [ALIVE](): void {}
}

/** A collection of the API: `items` are what a load sends back. */
export abstract class ClientCollection extends ClientObject {
  abstract items(): readonly ClientObject[];
}

/** An accessor or method of a proxy. */
export interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

const memberTables = new WeakMap<object, Map<string, Member>>();

/** Members of a proxy's class by lower-case name; office.js sends PascalCase and load texts are case-insensitive. */
export function membersOf(target: ClientObject): Map<string, Member> {
  const prototype: object = Object.getPrototypeOf(target);
  const known = memberTables.get(prototype);
  if (known) return known;
  const table = new Map<string, Member>();
  for (let level = prototype; isOwnLevel(level); level = Object.getPrototypeOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name !== "constructor" && !table.has(name.toLowerCase()))
        table.set(name.toLowerCase(), { name, descriptor });
    }
  }
  memberTables.set(prototype, table);
  return table;
}

function isOwnLevel(level: object): boolean {
  return level !== ClientObject.prototype && level !== ClientCollection.prototype;
}
