import type { Access, Habit } from "./rich-api/door";
import { GRID, isSameRange } from "./store/address";
import type { SheetState } from "./store/workbook-state";
import type { RangeAddress } from "../../src/workbook/page/content";

/** What of a proxy tells where it stands; not every proxy has a sheet. */
interface Place {
  readonly sheet?: SheetState | null;
  readonly area?: RangeAddress;
}

/** What the add-in asked of the workbook, sheet by sheet: which members it loaded, set or called, and how often. */
export class Recorder implements Habit {
  private readonly counts = new Map<string, number>();
  private readonly bySheet = new Map<string, Set<string>>();
  private readonly onWholeGrid = new Set<string>();

  /** Going through a member to another is no question yet, so it is not counted. */
  meet({ target, member, use }: Access): void {
    if (use === "visit") return;
    const key = `${target.className}.${member}`;
    const used = `${use} ${key}`;
    this.counts.set(used, (this.counts.get(used) ?? 0) + 1);
    const { sheet, area } = target as Place;
    if (sheet) this.membersOf(sheet.name).add(key);
    if (area && isSameRange(area, GRID) && use === "call") this.onWholeGrid.add(key);
  }

  /** Members such as `Worksheet.name` that were loaded, set or called on a sheet, or on something that stands on it. */
  askedOf(sheet: string): string[] {
    return [...this.membersOf(sheet)].sort();
  }

  /** How often members were used in ways such as `call WorksheetProtection.protect` or `set Range.values`. */
  countOf(...uses: readonly string[]): number {
    return uses.reduce((sum, use) => sum + (this.counts.get(use) ?? 0), 0);
  }

  /** Methods that were called on a sheet's whole grid, which desktop Excel walks cell by cell (office-js issue 4245). */
  calledOnWholeGrid(): string[] {
    return [...this.onWholeGrid].sort();
  }

  /** What was asked until now, whatever is asked from now on. */
  copy(): Recorder {
    const copy = new Recorder();
    for (const [use, count] of this.counts) copy.counts.set(use, count);
    for (const [sheet, members] of this.bySheet) copy.bySheet.set(sheet, new Set(members));
    for (const member of this.onWholeGrid) copy.onWholeGrid.add(member);
    return copy;
  }

  private membersOf(sheet: string): Set<string> {
    const known = this.bySheet.get(sheet) ?? new Set();
    this.bySheet.set(sheet, known);
    return known;
  }
}
