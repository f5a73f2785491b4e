/** A repetition, and how often where the words say it. */
export interface Recurrence {
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly recurs: string | null;
  /** Whether a day is named, and not only a rhythm. */
  readonly dated: boolean;
}
