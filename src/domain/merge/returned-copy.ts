import type { Day } from "../day";
import type { RecipientKind } from "../sent-copy";
import type { Task } from "../task";

/** A field of a task that a cell of a copy holds. */
export type TaskField = Exclude<keyof Task, "id">;

/** What a field of a task can hold. */
export type FieldValue = Task[TaskField];

/** What a cell came back with, before anybody read it. */
export type RawValue = string | number | boolean;

/** Why a cell's content could not be taken over, whatever the rows say. */
export type UnreadableReason =
  /** A date that can be read in two ways. */
  | "ambiguous-date"
  | "not-a-date"
  | "unknown-state"
  /** Not from 0 to 100 %. */
  | "not-a-percentage"
  /** No mail address is in it. */
  | "not-an-address"
  /** None of the words of a drop-down, or no number. */
  | "not-understood"
  /** A formula that reaches outside the file, or starts a program. */
  | "external-formula"
  /** A formula whose value the file does not hold. */
  | "formula-without-value"
  | "error-value"
  /** A formula of today's day, which is another one tomorrow. */
  | "moving-date"
  /** A picture that a program keeps in the cell itself. */
  | "picture-in-cell"
  /** More than a cell can hold. */
  | "too-long"
  /** One cell merged over several rows: to which of them it speaks is a guess. */
  | "merged-cell";

/** What a cell of a returned copy says. An empty one says nothing; `raw` is what was typed. */
export type Reading =
  | { readonly kind: "empty" }
  | { readonly kind: "clear"; readonly raw: RawValue }
  | {
      readonly kind: "value";
      readonly value: FieldValue;
      readonly raw: RawValue;
      /** A formula gave it. */
      readonly isWorkedOut?: true;
      /** It is what is left of words of which some are struck through. */
      readonly isStruck?: true;
    }
  | {
      readonly kind: "unreadable";
      readonly reason: UnreadableReason;
      readonly raw: RawValue;
      /** The days an ambiguous date may be. */
      readonly candidates?: readonly Day[];
    };

/** A row of a returned task table; fields whose column is gone are absent. */
export interface ReturnedRow {
  /** "" where the row has none. */
  readonly id: string;
  readonly readings: Readonly<Partial<Record<TaskField, Reading>>>;
  /** Where it stands, such as `Nhiệm vụ!5`. */
  readonly place: string;
  /** Where its code stands; absent where the column is gone. */
  readonly idPlace?: string;
  /** What stands in place of the formula of the effective due date. */
  readonly typedDue?: Reading;
  /** Whether no row has that formula any more: then a program left the values alone, and mostly nobody typed them. */
  readonly isFlat?: boolean;
}

/** Something that a unit tells of itself on its copy. */
export interface ReturnedFact {
  readonly fact: UnitFact;
  readonly reading: Reading;
  readonly place: string;
}

/** A task that the sender proposes, cell by cell. */
export interface ProposedTask {
  readonly title: Reading;
  readonly lead: Reading;
  readonly due: Reading;
  readonly reason: Reading;
  readonly place: string;
  /** It stands below the block, with nothing right above it: it may be no proposal at all. */
  readonly isApart?: true;
}

/** What was put where a merge reads nothing, if it is not just typed beside the form. */
export type UnreadKind =
  | "note"
  | "link"
  | "text-box"
  | "picture"
  /** A file that was put into the sheet as an object. */
  | "file"
  /** Words in a page's header or footer. */
  | "page-words"
  /** Rows that were struck through. */
  | "struck"
  /** Typed over a formula of ours, or over what the copy was sent with. */
  | "typed-over"
  /** Rows that were given a colour. */
  | "colour"
  /** A table of tasks that are none of this copy's. */
  | "other-table"
  /** Codes of rows that were typed over. */
  | "codes"
  /** A column of ours that was sorted without the others. */
  | "sorted";

/** Something that a merge does not take: in a column or on a sheet of the sender's own, over our cells, beside them. */
export interface UnreadCells {
  readonly what?: UnreadKind;
  /** The first such cell, such as `Nhiệm vụ!AN5`; all of them where none holds words. */
  readonly place: string;
  /** Header of the column, "" where it has none. */
  readonly header: string;
  /** What stands in the first cell, then each other's address and words. */
  readonly text: string;
  readonly count: number;
}

/** What a copy told of its unit when it was sent. */
export type UnitFacts = Readonly<Record<UnitFact, FieldValue>>;

/** What a unit can tell of itself on its copy: the day of its congress, who to ask, where to write. */
export type UnitFact = "event" | "contact" | "email";

/** What a copy carries hidden: which one it is and what its rows said when it was sent. */
export interface CopyBase {
  readonly copyId: string;
  readonly planNumber: string;
  readonly round: number;
  readonly by: RecipientKind;
  readonly recipient: string;
  readonly sentOn: Day | null;
  readonly rows: readonly Task[];
  /** Marks of the texts that each of its sheets was sent with; absent in copies of older versions. */
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  /** Only in copies for a unit. */
  readonly facts?: UnitFacts;
}

/** A file that came back, as read. */
export interface ReturnedCopy {
  /** Name of the file. */
  readonly file: string;
  /** null where the hidden base is gone. */
  readonly base: CopyBase | null;
  readonly rows: readonly ReturnedRow[];
  readonly proposals: readonly ProposedTask[];
  readonly facts: readonly ReturnedFact[];
  /** Who filled it in and when, as typed; "" where nobody says. */
  readonly filledBy: string;
  readonly unread: readonly UnreadCells[];
  /** Fields whose headers came back in each other's places: read where they were sent, and asked about. */
  readonly exchanged?: readonly TaskField[];
  /** Another recipient typed over the one that it was sent to. */
  readonly otherRecipient?: string;
}
