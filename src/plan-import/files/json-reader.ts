/** Thrown inside the reading of a JSON plan, and caught there: the path of the first value that does not fit. */
export class WrongShape extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/** A JSON value with the path at which it stands, read with the shape one expects. */
export class JsonReader {
  constructor(
    private readonly value: unknown,
    readonly path: string,
  ) {}

  /** Whether the value is text. */
  isText(): boolean {
    return typeof this.value === "string";
  }

  /** The value as text. */
  string(): string {
    if (typeof this.value !== "string") throw new WrongShape(this.path);
    return this.value;
  }

  /** The value as a finite number. */
  number(): number {
    if (typeof this.value !== "number" || !Number.isFinite(this.value)) throw new WrongShape(this.path);
    return this.value;
  }

  /** The value as one of some words. */
  choice<Word extends string>(words: readonly Word[]): Word {
    const found = words.find((word) => word === this.value);
    if (found === undefined) throw new WrongShape(this.path);
    return found;
  }

  /** The value as a list. */
  list(): JsonReader[] {
    if (!Array.isArray(this.value)) throw new WrongShape(this.path);
    return this.value.map((item: unknown, index) => new JsonReader(item, `${this.path}[${index}]`));
  }

  /** The value as an object. */
  object(): JsonObject {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value))
      throw new WrongShape(this.path);
    return new JsonObject(this.value as Readonly<Record<string, unknown>>, this.path);
  }
}

/** A JSON object whose members are read by name; absent and null members take the fallback. */
export class JsonObject {
  constructor(
    private readonly members: Readonly<Record<string, unknown>>,
    private readonly path: string,
  ) {}

  /** Whether a member is there and not null. */
  has(name: string): boolean {
    return this.members[name] !== undefined && this.members[name] !== null;
  }

  /** A member, with its path. */
  at(name: string): JsonReader {
    return new JsonReader(this.members[name], `${this.path}.${name}`);
  }

  /** A member that has to be text. */
  requiredText(name: string): string {
    return this.at(name).string();
  }

  /** A member that is text, if there. */
  text(name: string, fallback: string): string {
    return this.has(name) ? this.at(name).string() : fallback;
  }

  /** A member that is a number, if there. */
  number(name: string, fallback: number): number {
    return this.has(name) ? this.at(name).number() : fallback;
  }

  /** A member that is one of some words, if there. */
  choice<Word extends string>(name: string, words: readonly Word[], fallback: Word): Word {
    return this.has(name) ? this.at(name).choice(words) : fallback;
  }

  /** Whether a member is true; one that is neither true nor false does not fit. */
  flag(name: string): boolean {
    if (!this.has(name)) return false;
    if (typeof this.members[name] !== "boolean") throw new WrongShape(`${this.path}.${name}`);
    return this.members[name];
  }

  /** The items of a member that is a list, if there. */
  list(name: string): JsonReader[] {
    return this.has(name) ? this.at(name).list() : [];
  }
}
