import type { Rewrite } from "./programs";

/** Which round a copy is of: three units with four tasks each, or one body whose three rows share their words. */
export type RoundKind = "unit" | "body";

/**
 * What somebody does to a returned copy, and what a merge has to say of it. Lines of `expect`: `taken ID field = value`,
 * `asked ID field`, `refused ID field`, `told words`, `missing ID`, `remark code`, `file code`, `by words`; `|` parts
 * outcomes that are alike right, `?` stands for any code. Lines of `may` can be there or not.
 */
export interface Edit {
  readonly name: string;
  readonly of?: RoundKind;
  readonly save?: "ods" | "csv" | "xls";
  /** What the hands do, in Python. */
  readonly python: string;
  /** What another program makes of the file afterwards. */
  readonly bytes?: Rewrite;
  readonly expect: readonly string[];
  readonly may?: readonly string[];
}
