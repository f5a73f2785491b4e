import { ClientCollection, ClientObject, membersOf } from "../rich-api/client-object";
import { notSimulated } from "../rich-api/host-error";

/**
 * Several objects of one class as if they were one: what is read is null where they differ, what is set or called goes
 * to all ("properties return null unless the property value on all member ranges is the same", RangeAreas).
 */
export function eachOf<Target extends ClientObject>(parts: readonly Target[]): Target {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? notSimulated("an empty group of ranges");
  const prototype = Object.create(ClientObject.prototype) as ClientObject;
  for (const { name, descriptor } of membersOf(first).values())
    Object.defineProperty(prototype, name, { configurable: true, ...spread(parts, name, descriptor) });
  return Object.create(prototype, { className: { value: first.className } }) as Target;
}

function spread(
  parts: readonly ClientObject[],
  name: string,
  { get, set, value }: PropertyDescriptor,
): PropertyDescriptor {
  if (typeof value === "function") {
    const call = (...args: unknown[]): unknown =>
      together(
        parts.map((part): unknown => value.apply(part, args)),
        name,
      );
    return { value: call };
  }
  return {
    ...(get
      ? {
          get: () =>
            together(
              parts.map((part): unknown => get.call(part)),
              name,
            ),
        }
      : {}),
    ...(set ? { set: (input: unknown) => parts.forEach((part) => set.call(part, input)) } : {}),
  };
}

function together(values: readonly unknown[], name: string): unknown {
  const [first] = values;
  if (first instanceof ClientCollection) return notSimulated(`${first.className} of several ranges`);
  if (first instanceof ClientObject) return eachOf(values as ClientObject[]);
  const isSame = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  if (name.startsWith("is")) return values.every((value) => value === true);
  return isSame ? first : null;
}
