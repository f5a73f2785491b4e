import type { Day } from "../domain/day";
import type { TrackerPatch } from "../domain/patch/tracker-patch";
import type { LogEntry, Tracker } from "../domain/tracker";
import type { Change } from "../workbook/page/change";
import type { ChangeSet } from "../workbook/book/change-set";
import { fitsChangeSet, rememberChangeSet } from "../workbook/book/change-set";
import { applyChanges } from "../workbook/page/apply/apply-changes";
import { findChanges } from "../workbook/page/difference/find-changes";
import { opened } from "../workbook/page/difference/opened";
import { overwrittenCells } from "../workbook/book/extras/overwritten";
import { removedOverwritten } from "../workbook/book/extras/removed-overwritten";
import { rowDeletions } from "../workbook/book/extras/removed-rows";
import type { OwnCell } from "../workbook/book/extras/own-cells";
import type { WorkbookContent } from "../workbook/page/content";
import { describeTracker } from "../workbook/book/describe";
import { describeOverwritten } from "../workbook/book/describe-overwritten";
import { placeWorkbook } from "../workbook/book/places/place-workbook";
import type { Difference, LogNote } from "../workbook/book/log-entries";
import type { FoundTracker } from "../workbook/book/reading/read-tracker";

/** What is to become of a tracker, and how it is written down. */
export interface PatchOrder {
  readonly after: Tracker;
  readonly patch: TrackerPatch;
  /** The log's lines of the patch. */
  readonly lines: readonly LogEntry[];
  readonly note: LogNote;
  /** What goes with removed rows from people's own columns. */
  readonly own?: readonly OwnCell[];
  /** What "Hoàn tác" will call it; null where it is not to be taken back. */
  readonly title: string | null;
  readonly today: Day;
}

/** The changes that carry a patch out. */
export interface CarriedPatch {
  readonly changes: readonly Change[];
  /** What they put right besides: words in place of formulas and headers, all of which go to the log. */
  readonly overwritten: readonly Difference[];
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
}

/** The changes that turn a workbook with one tracker into the same with another, with log and memory. */
export function carryPatch(
  content: WorkbookContent,
  { tracker: before, wording }: FoundTracker,
  { after, patch, lines, note, own = [], title, today }: PatchOrder,
): CarriedPatch {
  const deletions = rowDeletions(content, patch, wording);
  const found = applyChanges(content, deletions);
  const described = placeWorkbook(describeTracker(before, wording, today), content);
  const baseline = applyChanges(described, deletions);
  const changesTo = (extra: readonly LogEntry[]): Change[] => {
    const logged = { ...after, log: [...before.log, ...lines, ...extra] };
    return findChanges({
      found,
      baseline,
      desired: placeWorkbook(describeTracker(logged, wording, today), found),
    });
  };
  const plain = changesTo([]);
  const gone = removedOverwritten(content, described, patch, wording);
  const left = overwrittenCells(found, baseline, plain);
  const cells = [...gone, ...left];
  const overwritten = [
    ...describeOverwritten(gone, content, wording),
    ...describeOverwritten(left, found, wording),
  ];
  const changes =
    overwritten.length === 0
      ? plain
      : changesTo(overwritten.map((difference) => ({ ...difference, ...note })));
  const changeSet: ChangeSet | null = title === null ? null : { title, when: note.when, patch, cells, own };
  const hasMemory = content.sheets.some(({ name }) => name === wording.naming.sheets.meta);
  const kept = changeSet !== null && hasMemory && fitsChangeSet(changeSet) ? changeSet : null;
  return {
    changes: inSafeOrder(refusalsFirst(deletions, changes), remember(content, kept, wording), kept !== null),
    overwritten,
    undoable: kept !== null,
  };
}

/** What Excel may refuse goes before rows are deleted, so that a refusal leaves them: to open sheets and to lengthen tables. */
function refusalsFirst(deletions: readonly Change[], changes: readonly Change[]): Change[] {
  if (deletions.length === 0) return [...changes];
  const shortened = new Set(deletions.flatMap((change) => ("sheet" in change ? [change.sheet] : [])));
  const mayBeRefused = (change: Change): boolean =>
    change.kind === "unprotect" || (change.kind === "resizeTable" && !shortened.has(change.sheet));
  const first = changes.filter(mayBeRefused);
  return [...first, ...deletions, ...changes.filter((change) => !mayBeRefused(change))];
}

/**
 * What is to be taken back is remembered before it is written, so that an action that breaks off can be taken back as
 * well; what was taken back is forgotten only once that is written.
 */
function inSafeOrder(changes: readonly Change[], memory: readonly Change[], isKept: boolean): Change[] {
  return isKept ? [...memory, ...changes] : [...changes, ...memory];
}

function remember(
  content: WorkbookContent,
  changeSet: ChangeSet | null,
  wording: FoundTracker["wording"],
): readonly Change[] {
  const meta = content.sheets.find(({ name }) => name === wording.naming.sheets.meta);
  return meta ? opened(meta, [rememberChangeSet(changeSet, wording)]) : [];
}
