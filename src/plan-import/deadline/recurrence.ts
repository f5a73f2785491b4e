import { read, type Place, type Reader } from "../text/reader";

/** A repetition, and how often: "" where the words leave that open. */
export interface Recurrence extends Place {
  readonly recurs: string;
  /** Whether a day is named, and not only a rhythm. */
  readonly dated: boolean;
}

/** A reader of how often, as a repetition that names a day or only a rhythm. */
export function recurring(reader: Reader<string>, dated: boolean): Reader<Recurrence> {
  return read([reader], ([recurs], place) => ({ ...place, recurs, dated }));
}
