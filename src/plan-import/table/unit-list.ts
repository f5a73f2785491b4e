import { isPlaceAlone } from "../bodies/collective";
import { HEAD } from "../bodies/name-steps";
import { comparable } from "../text/comparable";
import type { Lines, SourceLine } from "../text/lines";
import { tokenise } from "../text/tokens";
import { meaningOf } from "./columns";

/** The units of a table, each as the line that a list has for it, and the index of the first line after the table. */
export interface UnitList {
  readonly lines: readonly SourceLine[];
  readonly end: number;
}

const UNIT = /^(?:tên )?(?:các )?đơn vị(?: thực hiện| tham gia| tổ chức đại hội)?$/;
const GROUP = /^(?:khối|cụm|nhóm|vùng|địa bàn)(?: thi đua| đơn vị)?$/;
const PILOT = /^(?:đơn vị |chọn )?(?:làm |thí |chỉ đạo )?điểm$/;
const MARK = /^(?:x|v|có|✓|✔|☑|●|•|\+|1)$/;

interface Columns {
  readonly unit: number;
  readonly group: number;
  readonly pilots: readonly number[];
}

/** "STT | Đơn vị | Khối | Làm điểm | Ghi chú": a table that only lists units, or null. */
export function readUnitList(lines: Lines, index: number): UnitList | null {
  const head = lines[index];
  const columns = head && columnsOf(head.cells);
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
  const pilots = words.flatMap((head, at) => (PILOT.test(head) || isNote(at) ? [at] : []));
  return unit >= 0 && isKnown && header.length > 1 ? { unit, group, pilots } : null;
}

/** "3. Khối xã: Hội LHPN xã A (làm điểm)", or null where the cell names no unit. */
function unitOf({ cells }: SourceLine, { unit, group, pilots }: Columns): string | null {
  const name = cells[unit] ?? "";
  if (!isPlaceAlone(name) && HEAD(tokenise(name), 0) === null) return null;
  const words = cells[group]?.trim() ?? "";
  const named =
    words === "" || GROUP.test(comparable(words).split(" ")[0] ?? "") ? words : `Khối ${words.toLowerCase()}`;
  const isPilot = pilots.some((at) => {
    const cell = comparable(cells[at] ?? "");
    return MARK.test(cell) || PILOT.test(cell);
  });
  return `- ${named === "" ? "" : `${named}: `}${name}${isPilot ? " (làm điểm)" : ""}`;
}
