import type { Tracker } from "../../domain/tracker";
import { STREAMS } from "../../domain/plan";
import { eachOnce } from "../../domain/names";
import { isCellError, namesNobody } from "../../domain/cell-error";
import { cellAddress, escapeHeader, rangeAddress, rangeReference } from "../page/address";
import type { Change } from "../page/change";
import type { CellBlock, CellContent, DefinedName, RangeAddress } from "../page/content";
import { quoteText } from "../formula/pieces";
import type { Wording } from "../schema/wording";
import { CALENDAR_COLUMNS, CALENDAR_FIRST_ROW, LEAD_LIST_ROWS } from "../sheets/calendar";

/** Zero-based columns of the hidden calendar sheet that hold what can be chosen, and the followers by themselves. */
const COLUMN = { timeline: 24, week: 25, followers: 26 } as const;

/** So many followers the list offers; others can be typed. */
const MOST_FOLLOWERS = 60;

/** The lists of what can be chosen: streams or followers, units and bodies. Followers are those of the last change. */
export function describeChoices(tracker: Tracker, wording: Wording): CellBlock {
  const leads = leadNames(tracker);
  const followers = followersOf(tracker);
  const rows = LEAD_LIST_ROWS + MOST_FOLLOWERS;
  const contents = Array.from({ length: rows }, (_, index): CellContent[] => {
    const row = CALENDAR_FIRST_ROW + index;
    return [
      timelineCell(index, row, leads, wording),
      weekCell(index, leads, followers, wording),
      index < MOST_FOLLOWERS ? (followers[index] ?? null) : null,
    ];
  });
  return {
    row: CALENDAR_FIRST_ROW - 1,
    column: COLUMN.timeline,
    contents: [["Timeline", "Week", "Followers"], ...contents],
  };
}

/** Whether a change of the hidden calendar sheet writes nothing but the followers. */
export function isOfFollowers(change: Change): boolean {
  if (change.kind !== "writeCells") return false;
  const { column, contents } = change.block;
  return column === COLUMN.followers && contents.every((cells) => cells.length === 1);
}

/** Streams first, then units and bodies as the list of leads has them. */
function timelineCell(
  index: number,
  row: number,
  leads: readonly string[],
  { labels }: Wording,
): CellContent {
  const stream = STREAMS[index];
  if (stream !== undefined) return labels.streams[stream];
  if (index >= STREAMS.length + LEAD_LIST_ROWS) return null;
  const cell = cellAddress(row - STREAMS.length, CALENDAR_COLUMNS.lead, true);
  return { formula: `=${cell}&""`, cached: leads[index - STREAMS.length] ?? "" };
}

/** Units and bodies, then the followers. */
function weekCell(
  index: number,
  leads: readonly string[],
  followers: readonly string[],
  wording: Wording,
): CellContent {
  const place = `(ROW()-${CALENDAR_FIRST_ROW})`;
  const count = leadCount(wording);
  const lead = `INDEX(${columnRange(CALENDAR_COLUMNS.lead, LEAD_LIST_ROWS)},${place})`;
  const follower = `INDEX(${columnRange(COLUMN.followers, MOST_FOLLOWERS)},${place}-${count})`;
  return {
    formula: `=IFERROR(IF(${place}<=${count},${lead},${follower})&"","")`,
    cached: [...leads, ...followers][index] ?? "",
  };
}

function columnRange(column: number, rowCount: number): string {
  return rangeAddress(cellsOf(column, rowCount), true);
}

function cellsOf(column: number, rowCount: number): RangeAddress {
  return { row: CALENDAR_FIRST_ROW, column, rowCount, columnCount: 1 };
}

/** Names of units and bodies as the list of leads shows them; a table always has a row. */
function leadNames({ units, bodies }: Pick<Tracker, "units" | "bodies">): string[] {
  const names = [units, bodies].flatMap((list: readonly { readonly name: string }[]) =>
    list.length > 0 ? list.map(({ name }) => name) : [""],
  );
  return names.map((name, index) => (isCellError(name) || index >= LEAD_LIST_ROWS ? "" : name));
}

/** How many rows the tables of units and bodies have. */
function leadCount({ labels, naming }: Wording): string {
  const rows = (["units", "bodies"] as const).map(
    (table) => `ROWS(${naming.tables[table]}[${escapeHeader(labels[table].name)}])`,
  );
  return `(${rows.join("+")})`;
}

function followersOf({ tasks }: Pick<Tracker, "tasks">): string[] {
  const names = tasks.map(({ follower }) => follower).filter((name) => !namesNobody(name));
  return eachOnce(names, (name) => name).slice(0, MOST_FOLLOWERS);
}

/** The names of the lists. As with the list of leads they hold no list separator, and end where the last choice stands. */
export function choiceNames(wording: Wording, tracker: Tracker): DefinedName[] {
  const { naming } = wording;
  const leads = Math.max(tracker.units.length, 1) + Math.max(tracker.bodies.length, 1);
  const followers = followersOf(tracker).length;
  const sheet = naming.sheets.calendar;
  const followerCells = rangeReference(sheet, cellsOf(COLUMN.followers, MOST_FOLLOWERS));
  const list = (
    name: "timelineList" | "weekList",
    column: number,
    count: string,
    now: number,
    most: number,
  ): DefinedName => {
    const first = rangeReference(sheet, cellsOf(column, 1));
    const upToRow = first.slice(0, first.lastIndexOf("$") + 1);
    const shown = `(${count}+${most}-ABS(${count}-${most}))/2`;
    return {
      name: naming.names[name],
      formula: `=INDIRECT(${quoteText(upToRow)}&${CALENDAR_FIRST_ROW}+${shown})`,
      cells: { sheet, range: cellsOf(column, Math.min(now, most)) },
      isDispensable: true,
    };
  };
  const count = leadCount(wording);
  const streams = STREAMS.length;
  return [
    list("timelineList", COLUMN.timeline, `(${streams}+${count})`, streams + leads, streams + LEAD_LIST_ROWS),
    list(
      "weekList",
      COLUMN.week,
      `(${count}+COUNTA(${followerCells}))`,
      leads + followers,
      LEAD_LIST_ROWS + MOST_FOLLOWERS,
    ),
  ];
}
