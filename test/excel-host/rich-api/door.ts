import type { ApiGate } from "./api-gate";
import type { ClientCollection, ClientObject, Member } from "./client-object";

/** How the add-in uses a member: loads it, goes through it to what lies behind, sets it or calls it. */
export type Use = "load" | "visit" | "set" | "call";

/** One use of a member, before it happens. */
export interface Access {
  readonly target: ClientObject;
  readonly member: string;
  readonly use: Use;
  /** What is set, or the arguments of a call; empty for the others. */
  readonly given: readonly unknown[];
}

/** Something that watches or changes what members answer; each part may be missing. */
export interface Habit {
  /** Sees a use before it happens; throws the HostError that is to be answered. */
  meet?(access: Access): void;
  /** What is set or called with instead. */
  take?(access: Access): readonly unknown[];
  /** What is answered instead. */
  answer?(access: Access, value: unknown): unknown;
}

/** The one way from requests to the members of proxies: refuses what is above the sets, and lets habits have their say. */
export class Door {
  constructor(
    private readonly gate: ApiGate,
    private readonly habits: readonly Habit[],
  ) {}

  /** Whether the posed sets have a member. */
  knows({ className }: ClientObject, member: string): boolean {
    return this.gate.knows(className, member);
  }

  /** The value of a property that is loaded or gone through. */
  read(target: ClientObject, { name, descriptor }: Member, use: "load" | "visit"): unknown {
    const access = this.enter({ target, member: name, use, given: [] });
    return this.answer(access, descriptor.get?.call(target));
  }

  /** The items of a collection that is loaded. */
  list(target: ClientCollection): readonly ClientObject[] {
    this.enter({ target, member: "items", use: "load", given: [] });
    return target.items();
  }

  /** Sets a property. */
  set(target: ClientObject, { name, descriptor }: Member, value: unknown): void {
    const access = this.enter({ target, member: name, use: "set", given: [value] });
    descriptor.set?.call(target, this.taken(access)[0]);
  }

  /** Calls a method. */
  call(target: ClientObject, { name, descriptor }: Member, given: readonly unknown[]): unknown {
    const access = this.enter({ target, member: name, use: "call", given });
    const method = descriptor.value as (...values: unknown[]) => unknown;
    return this.answer(access, method.apply(target, [...this.taken(access)]));
  }

  private enter(access: Access): Access {
    this.gate.check(access.target.className, access.member);
    for (const habit of this.habits) habit.meet?.(access);
    return access;
  }

  private taken(access: Access): readonly unknown[] {
    return this.habits.reduce((given, habit) => habit.take?.({ ...access, given }) ?? given, access.given);
  }

  private answer(access: Access, value: unknown): unknown {
    return this.habits.reduce((said, habit) => (habit.answer ? habit.answer(access, said) : said), value);
  }
}
