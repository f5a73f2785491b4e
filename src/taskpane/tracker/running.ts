import type { Problem } from "../../domain/result";

/** Something that is being carried out: parts done of all parts, 0 of 0 while it is worked out. */
export interface Running {
  readonly title: string;
  readonly done: number;
  readonly total: number;
  readonly cancellable: boolean;
  readonly cancelling: boolean;
}

/** What was done last, or why it was not. */
export type Notice =
  | { readonly kind: "done"; readonly sentence: string; readonly undoable: boolean }
  | {
      readonly kind: "problem";
      /** What was not done. */
      readonly title: string;
      readonly problem: Problem;
      readonly retry: () => void;
    };
