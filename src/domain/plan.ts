import type { Day } from "./day";
import type { Deadline } from "./deadline";
import type { TaskState } from "./task-state";

/** The five streams of work ("mảng") in which congress preparation is reported. */
export type Stream = "content" | "personnel" | "communication" | "logistics" | "direction";

/** All streams in the order in which reports list them. */
export const STREAMS: readonly Stream[] = ["content", "personnel", "communication", "logistics", "direction"];

/** A unit that carries the plan out, with the group ("khối") it belongs to. */
export interface PlanUnit {
  readonly name: string;
  readonly group: string;
}

/** A body that leads or supports tasks, with the other names the plan gives it. */
export interface PlanBody {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Where a fact that the task's own words do not state was found: in a heading above, in the rest of the document, in the row before, or nowhere but likely. */
export const FOUND_IN = ["heading", "document", "neighbour", "guess"] as const;

/** One of those places. */
export type FoundIn = (typeof FOUND_IN)[number];

/** How the facts of a task were found; one that is missing here is stated in the task's own words. */
export type Sureness = { readonly [Fact in "deadline" | "lead" | "support" | "units"]?: FoundIn };

/** How far a task already is where it comes from a list that an office has kept. */
export interface ListedProgress {
  readonly state?: TaskState;
  /** 0 to 1. */
  readonly percent?: number;
  readonly completedOn?: Day;
  readonly extendedTo?: Day;
  readonly follower?: string;
  readonly difficulty?: string;
  readonly note?: string;
}

/** One task or milestone as the plan words it. */
export interface PlanTask {
  readonly title: string;
  readonly shortTitle: string;
  /** Section path, such as "III.1". */
  readonly section: string;
  /** Line of the source text, from 1. */
  readonly line: number;
  /** Done once, or by each unit. */
  readonly scope: "once" | "each-unit";
  /** Units that do it where the plan names some and not all; absent means every unit. */
  readonly units?: readonly string[];
  /** The body in charge as named; null where each unit leads its own. */
  readonly lead: string | null;
  readonly leadInferred: boolean;
  readonly support: readonly string[];
  readonly stream: Stream;
  readonly product?: string;
  readonly deadline: Deadline;
  /** What its own words do not state. */
  readonly sureness?: Sureness;
  readonly progress?: ListedProgress;
  /** Which of several tables side by side it stands in, from 2; absent in the first and where there is one. */
  readonly side?: number;
}

/** Something in the plan that a person has to look at. */
export interface PlanProblem {
  readonly code: string;
  /** Line of the source text, from 1. */
  readonly line: number;
  /** The words concerned, for the sentence that asks. */
  readonly words?: string;
  /** What is proposed, where there is a proposal. */
  readonly proposal?: string;
}

/** A task whose deadline a document moves, with the days that it had by the document's words. */
export interface MovedTask {
  readonly line: number;
  readonly from: Day;
  readonly to: Day;
}

/** An earlier document that a plan says it takes the place of, or changes parts of. */
export interface FollowedPlan {
  readonly number: string;
  readonly how: "replaces" | "amends";
}

/** How facts of the whole plan were found; one that is missing here is stated. */
export type PlanSureness = { readonly [Fact in "number" | "units"]?: FoundIn };

/** An official plan as read from its text. */
export interface Plan {
  readonly number: string;
  readonly title: string;
  readonly issuedOn: Day | null;
  readonly organisation: string;
  readonly units: readonly PlanUnit[];
  /** Names of the units that were chosen as pilots. */
  readonly pilots?: readonly string[];
  readonly bodies: readonly PlanBody[];
  readonly tasks: readonly PlanTask[];
  /** Dated events of each unit (the congress itself). */
  readonly milestones: readonly PlanTask[];
  readonly problems: readonly PlanProblem[];
  /** Earlier documents that it replaces or changes. */
  readonly follows?: readonly FollowedPlan[];
  /** Places of the work that it takes out of the plan which it changes, such as "III.4". */
  readonly drops?: readonly string[];
  /** Tasks, by their lines, whose deadline it moves, with the time that it says they had. */
  readonly moves?: readonly MovedTask[];
  /** What the document does not state where such things stand. */
  readonly sureness?: PlanSureness;
}
