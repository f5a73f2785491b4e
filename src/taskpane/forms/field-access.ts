/** One value of a form: what it is, what is wrong with it, and how it changes. */
export interface FieldAccess<Value> {
  readonly value: Value;
  readonly error?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** Gives what a field needs of the value of that name; where its error bears another name, that one too. */
export type FieldOf<Values> = <Name extends keyof Values & string>(
  name: Name,
  errorName?: string,
) => FieldAccess<Values[Name]>;

/** The fields of some values. */
export function fieldsOf<Values>(
  values: Values,
  change: (changed: Partial<Values>) => void,
  errorAt: (field: string) => string | undefined = () => undefined,
): FieldOf<Values> {
  return (name, errorName = name) => ({
    value: values[name],
    error: errorAt(errorName),
    onChange: (value) => change({ [name]: value } as unknown as Partial<Values>),
  });
}
