/** An expected problem as a value: a code and what its sentence needs. Sentences are made by i18n. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where it is: a file, line, cell or object. */
  readonly at?: string;
  /** What the sentence names (a value found, a limit, a count). */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** The outcome of something that can fail in an expected way. */
export type Result<Value, Failure = Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Failure };

/** Wraps a value as success. */
export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a problem as failure. */
export function fail<Failure>(problem: Failure): { readonly ok: false; readonly problem: Failure } {
  return { ok: false, problem };
}

/** What comes next, where what came before went well. */
export function andThen<Value, Failure, Next, NextFailure>(
  result: Result<Value, Failure>,
  next: (value: Value) => Result<Next, NextFailure>,
): Result<Next, Failure | NextFailure> {
  return result.ok ? next(result.value) : result;
}
