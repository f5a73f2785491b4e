import { is, object, string } from "valibot";
import { ROW_LIST_KEYS } from "../../../domain/fields/row-lists";
import type { Tracker } from "../../../domain/tracker";
import type { Change } from "../../page/change";
import { cellPieces } from "../../../domain/cell-limit";
import type { WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import type { Wording } from "../../schema/wording";
import { META_ROWS } from "../../sheets/meta";
import { fitsUnderWay, parse, textsFrom } from "./pieces";
import { PARTS, ROWS } from "./shapes";

/** A build of a new tracker while it is under way: what it builds, and what it found. */
export interface BegunBuild {
  readonly title: string;
  /** `yyyy-MM-dd HH:mm`, or a day where no more is known. */
  readonly when: string;
  readonly tracker: Tracker;
  /** The one blank sheet of a new workbook, which is not kept beside the tracker; null where other sheets stood there. */
  readonly blank: string | null;
  /** What the property that marks a tracker said before; null where it was not there. */
  readonly mark: string | null;
}

/** The cells that write down a build, or none where it is too large for that. */
export function begunCells(begun: BegunBuild): string[] {
  const text = JSON.stringify(begun);
  return fitsUnderWay(text) ? [LABEL, ...cellPieces(text)] : [];
}

/** The build that a workbook's hidden sheet has written down; null where there is none, or none that can be read. */
export function readBegun(content: WorkbookContent, wording: Wording): BegunBuild | null {
  const texts = textsOf(content, wording);
  const begun = texts.length > 0 ? parse(texts.join("")) : null;
  return isBegun(begun) ? begun : null;
}

const LISTS = [...ROW_LIST_KEYS, "holidays", "log", "snapshots", "rounds"];

/** A build as far as whoever finishes it relies on it. */
const BEGUN = object({
  title: string(),
  when: string(),
  tracker: object({ settings: PARTS, ...Object.fromEntries(LISTS.map((list) => [list, ROWS])) }),
});

function isBegun(value: unknown): value is BegunBuild {
  return is(BEGUN, value);
}

/** The changes that empty the cells of a build that is done. */
export function forgetBegun(content: WorkbookContent, wording: Wording): Change[] {
  return emptyBegun(wording, textsOf(content, wording).length + 1);
}

/** The changes that empty so many cells of a build. */
export function emptyBegun({ naming }: Wording, width: number): Change[] {
  if (width < 2) return [];
  const contents = [Array.from({ length: width }, () => null)];
  return [
    {
      kind: "writeCells",
      sheet: naming.sheets.meta,
      block: { row: META_ROWS.journal, column: 0, contents },
    },
  ];
}

function textsOf({ sheets }: WorkbookContent, { naming }: Wording): string[] {
  const meta = sheets.find(({ name }) => name === naming.sheets.meta);
  const grid = meta && makeGrid(meta);
  return grid?.at(META_ROWS.journal, 0) === LABEL ? textsFrom(grid, META_ROWS.journal, 1) : [];
}

const LABEL = "build";
