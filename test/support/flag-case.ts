import { readFileSync } from "node:fs";
import type { Day } from "../../src/domain/day";
import { parseDay } from "../../src/domain/day";
import type { DateEntry } from "../../src/domain/entry";
import type { Flag } from "../../src/domain/status-rule";
import type { DueKind, TaskState } from "../../src/domain/fields/choices";
import type { Task } from "../../src/domain/task";
import { makeTask } from "../../src/domain/task";
import type { HolidayEntry } from "../../src/domain/tracker";

/** One flag worked out by hand. */
export interface FlagCase {
  readonly name: string;
  readonly reportDate: Day;
  readonly warningDays: number;
  readonly strictBefore: boolean;
  readonly task: Task;
  readonly event: DateEntry;
  readonly holidays: readonly HolidayEntry[];
  readonly flag: Flag;
}

const STATES: Record<string, TaskState> = {
  "Chưa thực hiện": "not-started",
  "Đang thực hiện": "in-progress",
  "Hoàn thành": "done",
  "Tạm dừng": "paused",
  "Không áp dụng": "not-applicable",
};

/** The days off that the hand-worked cases rest on (2021). */
export const HAND_WORKED_HOLIDAYS: readonly HolidayEntry[] = [
  ...["10", "11", "12", "13", "14", "15", "16"].map((date) => off(`2021-02-${date}`, "Tết Nguyên đán")),
  off("2021-04-21", "Giỗ Tổ Hùng Vương"),
  ...["2021-04-30", "2021-05-01", "2021-05-02", "2021-05-03"].map((date) => off(date, "30/4 và 01/5")),
];

const MAKE_UP: HolidayEntry = { day: parseDay("2021-04-24"), name: "Làm bù", kind: "make-up" };

function off(date: string, name: string): HolidayEntry {
  return { day: parseDay(date), name, kind: "off" };
}

/** Reads a tab-separated list of hand-worked flags: case, report, warn, strict, bound, due, offset, event, extendedTo, state, percent, completedOn, flag, note. */
export function readFlagCases(path: string): FlagCase[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map(readFlagCase);
}

function readFlagCase(line: string): FlagCase {
  const [
    id,
    report,
    warn,
    strict,
    bound,
    due,
    offset,
    event,
    extendedTo,
    state,
    percent,
    completedOn,
    flag,
    note,
  ] = line.split("\t").map((cell) => cell.trim());
  const [days, unit] = readOffset(offset ?? "");
  const startOnly = bound === "from";
  return {
    name: `case ${id}: ${flag}${note ? ` (${note})` : ""}`,
    reportDate: parseDay(report ?? "")!,
    warningDays: Number(warn),
    strictBefore: strict === "yes",
    event: readEntry(event ?? ""),
    holidays: note?.startsWith("make-up") ? [...HAND_WORKED_HOLIDAYS, MAKE_UP] : HAND_WORKED_HOLIDAYS,
    flag: flag as Flag,
    task: makeTask({
      id: `NV-${id?.padStart(3, "0")}`,
      title: `Nhiệm vụ ${id}`,
      dueKind: startOnly ? "none" : (bound as DueKind),
      due: startOnly ? null : readEntry(due ?? ""),
      offset: days,
      offsetUnit: unit,
      extendedTo: readEntry(extendedTo ?? ""),
      state: STATES[state ?? ""] ?? null,
      percent: percent ? Number(percent) / 100 : null,
      completedOn: readEntry(completedOn ?? ""),
    }),
  };
}

function readOffset(text: string): [number | null, "day" | "working day" | null] {
  const match = /^([+-]\d+) (day|working day)$/.exec(text);
  return match ? [Number(match[1]), match[2] as "day" | "working day"] : [null, null];
}

function readEntry(text: string): DateEntry {
  if (text === "") return null;
  const typed = /^"(.*)" \(text\)$/.exec(text);
  return typed ? { raw: typed[1] ?? "" } : parseDay(text);
}
