import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { KeptLooks } from "../store/workbook-state";
import { accessors } from "./accessors";
import { numberOf, textOf, truthOf } from "./parts";

/** Something whose looks are kept under their path and read back; the workbook as data has no words for them. */
export abstract class Kept extends ClientObject {
  constructor(
    readonly looks: KeptLooks,
    readonly path: string,
  ) {
    super();
  }
}

/** How one kept property is read from a script, and its value until it is set. */
export interface KeptMember {
  readonly absent: unknown;
  readonly read: (member: string, value: unknown) => unknown;
}

/** Gives a class properties that are only kept. */
export function keptMembers(
  owner: { readonly prototype: Kept },
  members: Readonly<Record<string, KeptMember>>,
): void {
  accessors(
    owner,
    Object.keys(members),
    ({ looks, path }, member) => {
      const key = `${path}.${member}`;
      return looks.has(key) ? looks.get(key) : members[member]?.absent;
    },
    ({ looks, path }, member, value) => looks.set(`${path}.${member}`, members[member]?.read(member, value)),
  );
}

/** A kept truth value. */
export function keptTruth(absent: boolean): KeptMember {
  return { absent, read: truthOf };
}

/** A kept text. */
export function keptText(absent: string): KeptMember {
  return { absent, read: textOf };
}

/** A kept number within bounds. */
export function keptNumber(absent: number, low: number, high: number): KeptMember {
  const read = (member: string, value: unknown): number => {
    const number = numberOf(member, value);
    demand(number >= low && number <= high, "InvalidArgument", member);
    return number;
  };
  return { absent, read };
}

/** A kept word out of the API's list. */
export function keptWord(absent: string, words: readonly string[]): KeptMember {
  const read = (member: string, value: unknown): string => {
    const word = textOf(member, value);
    demand(words.includes(word), "InvalidArgument", `${member} = ${word}`);
    return word;
  };
  return { absent, read };
}
