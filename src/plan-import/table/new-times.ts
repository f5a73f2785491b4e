import { comparable } from "../text/comparable";
import type { TaskTable } from "./task-table";

/** "Thời gian điều chỉnh", "Thời hạn mới", "Gia hạn đến". */
const NEW_TIME =
  /^(?:(?:thời gian|thời hạn|hạn|ngày|tiến độ|thời điểm)(?: thực hiện| hoàn thành)? )?(?:đề nghị |xin |được |sau (?:khi )?)?(?:điều chỉnh|gia hạn|mới|lùi)(?: lại| đến| thành| sang| hạn| thời gian)*$/;

/** What says that the old time stays. */
const STAYS =
  /^(?:[-–—.…x]*|(?:không|ko|chưa)(?: thay đổi| điều chỉnh| đổi)?|(?:vẫn )?(?:giữ nguyên|như cũ)(?: .*)?)$/;

/** A table that gives work another time than it had, with the one that holds from now on in place of the other. */
export function withNewTimes(table: TaskTable): TaskTable {
  const { columns } = table.mapping;
  const at = table.header.cells.findIndex((head) => NEW_TIME.test(comparable(head)));
  const time = columns.indexOf("time");
  if (at < 0 || at === time) return table;
  if (time < 0) {
    const dated = columns.map((meaning, index) => (index === at ? "time" : meaning));
    return { ...table, mapping: { ...table.mapping, columns: dated } };
  }
  const rows = table.rows.map((row) => {
    const day = row.cells[at] ?? "";
    return !STAYS.test(comparable(day))
      ? { ...row, cells: row.cells.map((cell, index) => (index === time ? day : cell)) }
      : row;
  });
  return { ...table, rows };
}
