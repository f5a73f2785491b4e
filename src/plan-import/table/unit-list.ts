import { isPlaceAlone } from "../bodies/collective";
import { HEAD } from "../bodies/name-steps";
import { comparable } from "../text/comparable";
import type { Lines, SourceLine } from "../text/lines";
import { tokenise } from "../text/tokens";
import { meaningOf } from "./columns";
import { DONE, NO_PILOT, PILOT } from "./marks";

/** The units of a table, each as the line that a list has for it, and the index of the first line after the table. */
export interface UnitList {
  readonly lines: readonly SourceLine[];
  readonly end: number;
}

const UNIT = /^(?:tên )?(?:các )?đơn vị(?: thực hiện| tham gia| tổ chức đại hội)?$/;
const GROUP = /^(?:khối|cụm|nhóm|vùng|địa bàn)(?: thi đua| đơn vị)?$/;

interface Columns {
  readonly unit: number;
  readonly group: number;
  /** Columns that may mark a pilot, and whether the head of one says so. */
  readonly marks: readonly number[];
  readonly areTold: boolean;
}

/** "STT | Đơn vị | Khối | Làm điểm | Ghi chú": a table that only lists units, or null. */
export function readUnitList(lines: Lines, index: number): UnitList | null {
  const head = lines[index];
  const columns = head && head.cells.length > 1 ? columnsOf(head.cells) : null;
  if (!columns) return null;
  const found: SourceLine[] = [];
  let end = index + 1;
  for (let line = lines[end]; line && line.cells.length > 1; line = lines[(end += 1)]) {
    const unit = unitOf(line, columns);
    if (unit === null) return null;
    found.push({ ...line, text: unit, cells: [unit] });
  }
  return found.length > 1 ? { lines: found, end } : null;
}

function columnsOf(header: readonly string[]): Columns | null {
  const words = header.map(comparable);
  const unit = words.findIndex((head) => UNIT.test(head));
  const group = words.findIndex((head) => GROUP.test(head));
  const isNote = (at: number): boolean => meaningOf(header[at] ?? "") === "note";
  const isKnown = words.every(
    (head, at) =>
      at === unit || at === group || PILOT.test(head) || isNote(at) || meaningOf(head) === "number",
  );
  const marks = words.flatMap((head, at) => (PILOT.test(head) || isNote(at) ? [at] : []));
  const areTold = words.some((head) => PILOT.test(head));
  return unit >= 0 && isKnown ? { unit, group, marks, areTold } : null;
}

/** "3. Khối xã: Hội LHPN xã A (làm điểm)", or null where the cell names no unit. */
function unitOf({ cells }: SourceLine, { unit, group, marks, areTold }: Columns): string | null {
  const name = cells[unit] ?? "";
  if (!isPlaceAlone(name) && HEAD(tokenise(name), 0) === null) return null;
  const words = cells[group]?.trim() ?? "";
  const named =
    words === "" || GROUP.test(comparable(words).split(" ")[0] ?? "") ? words : `Khối ${words.toLowerCase()}`;
  const remark = marks.some((at) => isMarked(cells[at])) ? " (làm điểm)" : areTold ? ` ${NO_PILOT}` : "";
  return `- ${named === "" ? "" : `${named}: `}${name}${remark}`;
}

function isMarked(cell = ""): boolean {
  return DONE.test(comparable(cell)) || PILOT.test(comparable(cell));
}

/** The line that names the pilots of a table of units with their work, whose column marks them; "" where none does. */
export function pilotsBeside([head, ...rows]: Lines): string {
  const words = head?.cells ?? [];
  const pilot = words.findIndex((cell) => PILOT.test(comparable(cell)));
  const unit = words.findIndex((cell, at) => at !== pilot && meaningOf(cell) === "unit");
  if (pilot < 0 || unit < 0) return "";
  const names = rows.flatMap(({ cells }) => (isMarked(cells[pilot]) ? (cells[unit] ?? []) : []));
  return names.length === 0 ? "" : `Đơn vị làm điểm: ${names.join("; ")}`;
}
