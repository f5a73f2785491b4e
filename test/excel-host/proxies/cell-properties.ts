import { ClientObject, membersOf } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { RangeBorderCollection } from "./range-borders";

/** Where each of Excel.CellBorderCollection's members stands on a single cell. */
const SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** Sets what an Excel.SettableCellProperties names; "subproperties … that are not set will not be changed". */
export function setProperties(target: ClientObject, properties: unknown): void {
  demand(typeof properties === "object" && properties !== null, "InvalidArgument", "cell properties");
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const part = partOf(target, name);
    if (part) setProperties(part, value);
    else setterOf(target, name).call(target, value);
  }
}

/** Reads what an Excel.CellPropertiesLoadOptions marks with true. */
export function getProperties(target: ClientObject, asked: unknown): Record<string, unknown> {
  if (target instanceof RangeBorderCollection)
    // Borders are asked for as one and given side by side.
    return Object.fromEntries(
      ["top", "bottom", "left", "right"].map((side) => [
        side,
        getProperties(target.getItem(SIDES[side]), asked),
      ]),
    );
  const read = Object.entries((asked ?? {}) as Record<string, unknown>).flatMap(([name, wish]) => {
    if (wish !== true && (typeof wish !== "object" || wish === null)) return [];
    const part = partOf(target, name);
    return [[name, part ? getProperties(part, wish) : valueOf(target, name)] as const];
  });
  return Object.fromEntries(read);
}

function partOf(target: ClientObject, name: string): ClientObject | null {
  if (target instanceof RangeBorderCollection) return target.getItem(SIDES[name] ?? name);
  const value: unknown = membersOf(target).get(name.toLowerCase())?.descriptor.get?.call(target);
  return value instanceof ClientObject ? value : null;
}

function setterOf(target: ClientObject, name: string): (value: unknown) => void {
  const setter = membersOf(target).get(name.toLowerCase())?.descriptor.set;
  return setter ?? notSimulated(`${target.className}.${name} (set)`);
}

function valueOf(target: ClientObject, name: string): unknown {
  const getter = membersOf(target).get(name.toLowerCase())?.descriptor.get;
  return getter ? getter.call(target) : notSimulated(`${target.className}.${name}`);
}
