import type { Body, Unit } from "../tracker";
import type { Edit } from "./edit";

/** Where somebody is reached. */
export type Contact = Pick<Unit, "contact" | "email">;

/** A unit or a body, as forms tell them apart. */
export function personKey(list: "units" | "bodies", { code }: Pick<Unit | Body, "code">): string {
  return `${list} ${code}`;
}

/** Sets where units and bodies are reached, by their keys; what is not spoken of stays. */
export function setContacts(contacts: ReadonlyMap<string, Partial<Contact>>): Edit {
  return (tracker) => ({
    ...tracker,
    units: tracker.units.map((unit) => ({ ...unit, ...contacts.get(personKey("units", unit)) })),
    bodies: tracker.bodies.map((body) => ({ ...body, ...contacts.get(personKey("bodies", body)) })),
  });
}
