import type { ClientObject } from "../rich-api/client-object";

/** Gives a class several properties of one kind, under their names in the API. */
export function accessors<Target extends ClientObject, Name extends string>(
  owner: { readonly prototype: Target },
  names: readonly Name[],
  get: (target: Target, name: Name) => unknown,
  set: (target: Target, name: Name, value: unknown) => void,
): void {
  for (const name of names)
    Object.defineProperty(owner.prototype, name, {
      configurable: true,
      get(this: Target): unknown {
        return get(this, name);
      },
      set(this: Target, value: unknown) {
        set(this, name, value);
      },
    });
}
