import type { KnownNames } from "../bodies/known-names";
import type { DeadlineContext } from "../deadline/year";
import type { ProgressMeaning } from "../table/columns";
import type { Doer } from "./doer";
import type { Told } from "../text/lines";

/** A task as found in the plan, before anyone asked who does it and when. */
export interface RawTask {
  /** The plan's sentence. */
  readonly text: string;
  readonly line: number;
  readonly section: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** Whom the nearest heading makes responsible. */
  readonly doer: Doer | null;
  /** Words of a labelled line or column: "Thời gian: …". */
  readonly time?: string;
  /** Whether the time, the lead is that of the row above ("nt"), or a time only that of the column beside it. */
  readonly isTimeAbove?: boolean;
  readonly isLeadAbove?: boolean;
  /** Words of a time that a heading sets for everything under it. */
  readonly timeOfHeading?: string;
  readonly lead?: string;
  readonly support?: string;
  readonly product?: string;
  /** Whether the cells of its row hardly stand in their own columns. */
  readonly isOdd?: boolean;
  /** Whether it only says when the event itself is held. */
  readonly isEvent?: boolean;
  /** Words of a list's columns that say how far it is. */
  readonly progress?: Partial<Record<ProgressMeaning, string>>;
  /** Line of the head of its table. */
  readonly table?: number;
  /** Which of several tables side by side it stands in, from 2. */
  readonly side?: number;
  /** Units a column names as the doers. */
  readonly units?: string;
}

/** What walking through the plan found. */
export interface Collected {
  readonly tasks: RawTask[];
  /** Sentences among the work that read as work and were not taken as tasks. */
  readonly passed: Told[];
  /** Lines that may name the plan's units, with the heading's group before a colon. */
  readonly unitLines: Told[];
}

/** What the whole plan says that a single task needs. */
export interface PlanFrame {
  readonly organisation: string;
  readonly unitNames: readonly string[];
  /** The same as people mean them, whatever their spelling. */
  readonly unitKeys: ReadonlySet<string>;
  /** Those units that were chosen as pilots. */
  readonly pilots: readonly string[];
  /** Whether the plan is made for its units: a heading or sentence says that they carry it out. */
  readonly isForUnits: boolean;
  readonly context: DeadlineContext;
  /** The month or quarter that the title is for: "Lịch công tác tháng 5/2026". */
  readonly timeOfTitle: string;
  /** Names that the document shows whole somewhere. */
  readonly known: KnownNames;
}
