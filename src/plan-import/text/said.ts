type Said<Value> = Exclude<Value, null | undefined | "" | false>;

/** The fields that say something: without those that are absent, null, "", false or an empty list. */
export function said<Fields extends object>(
  fields: Fields,
): { -readonly [Name in keyof Fields]?: Said<Fields[Name]> } {
  const entries = Object.entries(fields).filter(([, value]: readonly [string, unknown]) =>
    Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== "" && value !== false,
  );
  return Object.fromEntries(entries) as ReturnType<typeof said<Fields>>;
}
