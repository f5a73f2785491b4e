import type { Day } from "../../domain/day";
import type { Change } from "../page/change";
import type { WorkbookContent } from "../page/content";
import { blankSheet, findChanges } from "../page/difference/find-changes";
import { newSheetChanges } from "../page/difference/new-sheet";
import { inOrder } from "../page/difference/phase";
import { makeWording, type Wording } from "../schema/wording";
import { META_ROWS, SCHEMA_PROPERTY } from "../sheets/meta";
import { describeTracker } from "./describe";
import type { BegunBuild } from "./memory/begun-build";
import { begunCells, emptyBegun } from "./memory/begun-build";
import { trackerNumbers } from "./reading/tracker-numbers";

/** What was there before a build, as it is written down; what is ours is of one that broke off. */
export function foundBefore(
  { sheets, names, properties }: WorkbookContent,
  { naming }: Wording,
): Pick<BegunBuild, "blank" | "mark"> {
  const ours = new Set<string>([...Object.values(naming.sheets), ...Object.values(naming.names)]);
  const others = sheets.filter(({ name }) => !ours.has(name));
  const isBegun = others.length < sheets.length;
  return {
    blank: blankSheet({ sheets: others, names: names.filter(({ name }) => !ours.has(name)) }),
    mark: isBegun ? null : (properties.custom[SCHEMA_PROPERTY] ?? null),
  };
}

/** Sheets that are called like the hidden one and hold nothing: a build broke off right after it had added one. */
export function lostSheets({ sheets }: WorkbookContent): string[] {
  const names = trackerNumbers().map((number) => makeWording("vi", number).naming.sheets.meta);
  return sheets
    .filter((sheet) => names.includes(sheet.name) && blankSheet({ sheets: [sheet], names: [] }) !== null)
    .map(({ name }) => name);
}

/**
 * The changes that build a tracker in a workbook that holds none, or finish the build of it that broke off there; what is
 * built is written down ahead of all else, so that it can be finished or taken back.
 */
export function planNewTracker(
  found: WorkbookContent,
  desired: WorkbookContent,
  wording: Wording,
  begun: BegunBuild,
): Change[] {
  const changes = inOrder([
    ...findChanges({ found, baseline: null, desired }),
    ...looksOfBegun(found, desired),
    ...leftBlank(found, desired, begun),
  ]);
  return markedAsBuilding(changes, wording, begunCells(begun));
}

/** The changes that finish a build that was written down. */
export function finishBuild(
  found: WorkbookContent,
  wording: Wording,
  begun: BegunBuild,
  today: Day,
): readonly Change[] {
  return planNewTracker(found, describeTracker(begun.tracker, wording, today), wording, begun);
}

/** The blank sheet of a new workbook, where a build broke off before it came to it. */
function leftBlank(found: WorkbookContent, desired: WorkbookContent, begun: BegunBuild): Change[] {
  const ours = new Set(desired.sheets.map(({ name }) => name));
  const others = found.sheets.filter(({ name }) => !ours.has(name));
  const sheet = others.length < found.sheets.length ? blankSheet({ sheets: others, names: [] }) : null;
  return sheet !== null && sheet === begun.blank ? [{ kind: "deleteSheet", sheet }] : [];
}

/** The looks of sheets that a build which broke off has left behind without knowing how far it came; the page is shown. */
function looksOfBegun(found: WorkbookContent, desired: WorkbookContent): Change[] {
  const there = new Set(found.sheets.map(({ name }) => name));
  const begun = desired.sheets.filter(({ name }) => there.has(name));
  const { activeSheet } = desired;
  const shown: Change[] =
    begun.length > 0 && activeSheet !== undefined ? [{ kind: "activate", sheet: activeSheet }] : [];
  return [
    ...begun.flatMap((sheet) => newSheetChanges(sheet, 0)).filter(({ kind }) => LOOKS.has(kind)),
    ...shown,
  ];
}

const LOOKS: ReadonlySet<Change["kind"]> = new Set([
  "merge",
  "setFormat",
  "setColumns",
  "setRows",
  "setFreeze",
  "setPage",
  "setSheetLooks",
]);

/** The hidden sheet comes first and says "building" until the last change, so that a build that breaks off is known again. */
function markedAsBuilding(
  changes: readonly Change[],
  wording: Wording,
  journal: readonly string[],
): Change[] {
  const { language, naming } = wording;
  const sheet = naming.sheets.meta;
  const isMeta = (kind: Change["kind"]) => (change: Change) =>
    change.kind === kind && "sheet" in change && change.sheet === sheet;
  const [add, write, protect] = (["addSheet", "writeCells", "protect"] as const).map((kind) =>
    changes.filter(isMeta(kind)),
  );
  const aside = new Set([...(add ?? []), ...(write ?? []), ...(protect ?? [])]);
  const first = (add ?? []).map((change): Change =>
    change.kind === "addSheet" ? { ...change, position: 0 } : change,
  );
  const written = (row: number, contents: readonly (readonly string[])[]): Change => ({
    kind: "writeCells",
    sheet,
    block: { row, column: 0, contents },
  });
  return [
    ...first,
    written(META_ROWS.language, [
      ["language", language],
      ["state", "building"],
    ]),
    ...(journal.length > 0 ? [written(META_ROWS.journal, [journal])] : []),
    ...changes.filter((change) => !aside.has(change)),
    ...(write ?? []),
    ...emptyBegun(wording, journal.length),
    ...(protect ?? []),
  ];
}
