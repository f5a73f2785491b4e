import { isOpenField } from "../../../domain/merge/field";
import type { Reading, TaskField } from "../../../domain/merge/returned-copy";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import { isText } from "../../../domain/fields/field";
import type { Sheet } from "../../page/content";

/** Tells the address that the link of a cell leads to, "" where it has none. */
export function linkAt({ attached = [] }: Pick<Sheet, "attached">): (row: number, column: number) => string {
  const links = new Map(
    attached.flatMap(({ kind, row, column, text }) =>
      kind === "link" ? [[`${row},${column}`, text] as const] : [],
    ),
  );
  return (row, column) => links.get(`${row},${column}`) ?? "";
}

/** Whether the address of a link in a cell of a field is taken with the words of the cell. */
export function takesAddress(field: TaskField): boolean {
  return isOpenField(field) && isText(TASK_FIELDS[field]);
}

/** What a cell says with the address that it leads to: the address is the evidence, the words only name it. */
export function withAddress(reading: Reading, field: TaskField, address: string): Reading {
  return takesAddress(field) ? withLink(reading, address) : reading;
}

/** Words with the address that they lead to; those that give none, or lead about the workbook, stay as they are. */
export function withLink(reading: Reading, address: string): Reading {
  if (address === "" || address.startsWith("#")) return reading;
  if (reading.kind === "unreadable" || reading.kind === "clear") return reading;
  if (reading.kind === "empty") return { kind: "value", value: address, raw: address };
  const words = String(reading.value).trim();
  if (saysAddress(words, address)) return reading;
  const text = `${words} (${address})`;
  return { kind: "value", value: text, raw: text };
}

/** Whether words hold the address that a program made a link of. */
export function saysAddress(words: string, address: string): boolean {
  return words.includes(address.replace(/^mailto:/i, "").replace(/\/$/, ""));
}

/** Tells what is left of a cell without the words in it that are struck through; null where none is. */
export function leftAt({
  attached = [],
}: Pick<Sheet, "attached">): (row: number, column: number) => string | null {
  const left = new Map(
    attached.flatMap((one) =>
      one.left === undefined ? [] : [[`${one.row},${one.column}`, one.left] as const],
    ),
  );
  return (row, column) => left.get(`${row},${column}`) ?? null;
}

/** What a cell of words says without those that its sender struck through, for a person to confirm. */
export function withoutStruck(reading: Reading, field: TaskField, left: string | null): Reading {
  if (left === null || reading.kind !== "value" || !takesAddress(field)) return reading;
  const text = left.trim();
  return { kind: "value", value: text, raw: text, isStruck: true };
}
