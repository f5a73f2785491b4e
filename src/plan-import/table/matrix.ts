import { isPlaceAlone } from "../bodies/collective";
import { isCollective } from "../bodies/several";
import { isFullName, isNameSized } from "../bodies/full-names";
import { HEAD } from "../bodies/name-steps";
import { comparable } from "../text/comparable";
import { tokenise } from "../text/tokens";
import { meaningOf, type ColumnMeaning } from "./columns";
import { DONE, NOT_DONE, PILOT, SHARE } from "./marks";
import type { TableRow, TaskTable } from "./task-table";

const FEWEST = 2;
const LONGEST_WORK = 110;
const DATED = /\d{1,2} ?[/.-] ?\d{1,2}|(?:tháng|quý|ngày) [\divx]+/;
const LEADS = /^(?:chủ trì|ct|c)$/;
const SUPPORTS = /^(?:phối hợp|ph|p)$/;
/** "Hội LHPN xã Đông Anh", "phường Tây Hồ": a unit among others of its level, and no office's own department. */
const OF_A_PLACE =
  /(?:^| )(?:quận|huyện|xã|phường|thị xã|thị trấn|đặc khu|thôn|tổ dân phố|khu phố|chi hội|chi bộ|chi đoàn) /;

function columnsOf(header: readonly string[]): { readonly unit: number; readonly works: number[] } | null {
  const meanings = header.map(meaningOf);
  const unit = meanings.indexOf("unit");
  const known = meanings.every((meaning) => meaning === null || ["number", "unit", "note"].includes(meaning));
  const works = header.flatMap((words, at) => (meanings[at] === null && isWork(words) ? [at] : []));
  return known && unit >= 0 && works.length >= FEWEST ? { unit, works } : null;
}

function isWork(words: string): boolean {
  return words.length > 2 && words.length < LONGEST_WORK && !PILOT.test(comparable(words));
}

/** Whether a row is the header of a table that gives each unit a day or a mark for each work. */
export function isMatrixHeader(header: readonly string[]): boolean {
  return columnsOf(header) !== null || isOfPeople(header);
}

/** "Công việc | Trần Văn Bình | Lê Thị Mai": work, and people under whom it is marked. */
function isOfPeople(header: readonly string[]): boolean {
  return header.some((words) => meaningOf(words) === "content") && header.filter(isFullName).length >= FEWEST;
}

/** A table with one task a row: one of units × work, or of work × who does it, is turned into such rows. */
export function asTaskRows(table: TaskTable): TaskTable {
  const columns = columnsOf(table.header.cells);
  return columns
    ? rowsOfUnits(table, columns.unit, columns.works)
    : (besideCongress(table) ?? withStrayDaysAsked(byDoer(table)));
}

/** Rows with a day in a column that says nothing known, where no column tells by when: "Khối 10 | Khối 11". */
function withStrayDaysAsked(table: TaskTable): TaskTable {
  const { columns, unclear } = table.mapping;
  if (["time", "start", "end"].some((meaning) => columns.includes(meaning as ColumnMeaning))) return table;
  const isStray = ({ cells }: TableRow): boolean =>
    unclear.some((at) => DATED.test(comparable(cells[at] ?? "")));
  return { ...table, rows: table.rows.map((row) => (isStray(row) ? { ...row, isOdd: true } : row)) };
}

/** A row for each unit and each work that its cell marks or dates. */
function rowsOfUnits({ header, rows }: TaskTable, unit: number, works: readonly number[]): TaskTable {
  const cells = rows.flatMap((row) => works.flatMap((at) => rowOf(row, unit, at, header.cells[at] ?? "")));
  return {
    header: { line: header.line, cells: ["", "", ""] },
    mapping: { columns: ["content", "unit", "time"], unclear: [] },
    rows: cells,
  };
}

function rowOf({ line, cells }: TableRow, unit: number, at: number, work: string): TableRow[] {
  const cell = cells[at] ?? "";
  const name = cells[unit] ?? "";
  if (name === "" || NOT_DONE.test(comparable(cell))) return [];
  return [{ line, cells: [work, name, DONE.test(comparable(cell)) ? "" : cell] }];
}

/** Columns that no head explains and whose every cell is a mark or a day. */
function markedColumns({ header, mapping, rows }: TaskTable, mark: RegExp[]): number[] {
  return mapping.unclear.filter((at) => {
    const cells = rows.filter(({ isGroup }) => !isGroup).map((row) => comparable(row.cells[at] ?? ""));
    const told = cells.filter((cell) => !NOT_DONE.test(cell) && !SHARE.test(cell));
    return (
      isWork(header.cells[at] ?? "") &&
      told.length > 0 &&
      told.every((cell) => mark.some((pattern) => pattern.test(cell)))
    );
  });
}

/** "Đơn vị | Duyệt văn kiện | Ngày Đại hội": each unit's days of other work beside the day of its congress. */
function besideCongress(table: TaskTable): TaskTable | null {
  const { columns } = table.mapping;
  const [unit, time] = [columns.indexOf("unit"), columns.indexOf("time")];
  if (unit < 0 || time < 0 || columns.includes("content")) return null;
  const works = markedColumns(table, [DONE, DATED]);
  if (works.length === 0) return null;
  const named = rowsOfUnits(table, unit, works).rows;
  const congresses = table.rows.map(({ line, cells }) => ({
    line,
    cells: ["", cells[unit] ?? "", cells[time] ?? ""],
  }));
  return {
    ...rowsOfUnits(table, unit, []),
    rows: [...named, ...congresses.filter(({ cells }) => cells[2] !== "")],
  };
}

/** "Nội dung | Hội LHPN xã A | Trần Văn Bình | Thời gian": who does a row's work is marked under their names. */
export function byDoer(table: TaskTable): TaskTable {
  const { header, mapping } = table;
  if (!mapping.columns.includes("content")) return table;
  const nameOf = (at: number): string => (header.cells[at] ?? "").trim();
  const marked = markedColumns(table, [DONE, DATED, LEADS, SUPPORTS]);
  // One who is surely a person tells that the others beside it are people too.
  const areOfPeople = marked.some((at) => isFullName(nameOf(at)));
  const doers = marked.filter((at) => {
    const name = nameOf(at);
    if (areOfPeople && isNameSized(name)) return true;
    return isPlaceAlone(name) || HEAD(tokenise(name), 0) !== null || isCollective(tokenise(name), 0);
  });
  // Where another column is ticked too, who is meant by it has to be asked.
  const ticked = markedColumns(table, [DONE, LEADS, SUPPORTS]);
  const isOne = areOfPeople && doers.length === 1 && ticked.every((at) => doers.includes(at));
  if (doers.length < FEWEST && !isOne) return table;
  const areUnits = doers.every((at) => OF_A_PLACE.test(comparable(header.cells[at] ?? "")));
  const isLed = mapping.columns.includes("lead");
  return areUnits ? byUnit(table, doers) : isLed ? table : byBody(table, doers);
}

/** A table with columns put behind its own, and rows in place of each row. */
function widened(
  table: TaskTable,
  more: readonly ColumnMeaning[],
  used: readonly number[],
  rowsFor: (row: TableRow) => readonly TableRow[],
): TaskTable {
  const { header, mapping } = table;
  const width = header.cells.length;
  const even = (row: TableRow): TableRow => ({
    ...row,
    cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? ""),
  });
  return {
    header: { ...header, cells: [...header.cells, ...more.map(() => "")] },
    mapping: {
      columns: [...mapping.columns, ...more],
      unclear: mapping.unclear.filter((at) => !used.includes(at)),
    },
    rows: table.rows.flatMap((row) => (row.isGroup ? [row] : rowsFor(even(row)))),
  };
}

/** A row for all units that are marked, and one for each that has a day of its own. */
function byUnit(table: TaskTable, units: readonly number[]): TaskTable {
  const { header, mapping } = table;
  const time = mapping.columns.indexOf("time");
  return widened(table, time < 0 ? ["unit", "time"] : ["unit"], units, (row) => {
    const cell = (at: number): string => comparable(row.cells[at] ?? "");
    const marked = units.filter((at) => !NOT_DONE.test(cell(at)) && !DATED.test(cell(at)));
    const dated = units.filter((at) => DATED.test(cell(at)));
    const nameOf = (at: number): string => header.cells[at] ?? "";
    const at = (names: string, day: string | undefined): TableRow => {
      const cells = row.cells.map((own, index) => (index === time && day !== undefined ? day : own));
      return { ...row, cells: [...cells, names, ...(time < 0 ? [day ?? ""] : [])] };
    };
    const rows = [
      ...(marked.length > 0 ? [at(marked.map(nameOf).join("; "), undefined)] : []),
      ...dated.map((index) => at(nameOf(index), row.cells[index])),
    ];
    return rows.length > 0 ? rows : [at("", undefined)];
  });
}

/** The body that is marked as leading, or alone, leads; of several that are only marked a person is asked. */
function byBody(table: TaskTable, bodies: readonly number[]): TaskTable {
  return widened(table, ["lead", "support"], bodies, (row) => {
    const named = (pattern: RegExp): string[] =>
      bodies
        .filter((at) => pattern.test(comparable(row.cells[at] ?? "")))
        .map((at) => table.header.cells[at] ?? "");
    const [leads, supports, marked] = [named(LEADS), named(SUPPORTS), named(DONE)];
    const [lead = "", ...others] = [...leads, ...marked];
    const isOdd = row.isOdd === true || (leads.length === 0 && marked.length > 1);
    return [
      { ...row, cells: [...row.cells, lead, [...others, ...supports].join("; ")], ...(isOdd && { isOdd }) },
    ];
  });
}
