/** A copy of a value without some of its fields. */
export function leaveOut<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> {
  const names: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as Omit<
    Value,
    Key
  >;
}
