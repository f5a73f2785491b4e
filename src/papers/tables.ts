import type { FlagCounts, JudgedTask } from "../domain/report";
import { countDone } from "../domain/report";
import type { Flag } from "../domain/status-rule";
import { FLAGS } from "../domain/status-rule";
import { fillWords } from "../i18n/fill-words";
import { officialCount } from "../i18n/letter-words";
import type { PapersWords } from "../i18n/papers";
import type { PaperTable } from "./paper";
import type { Standing } from "./progress";
import { daysLateOf, dueDayOf, fitting, nameOfStanding, oneLine, titleOf } from "./words";

interface TableColumn<Item> {
  /** Its part of the table's width. */
  readonly share: number;
  readonly centred?: true;
  readonly text: (item: Item, index: number, words: PapersWords) => string;
}

const TASK_COLUMNS = {
  number: { share: 4, centred: true, text: (_one, index) => String(index + 1) },
  id: { share: 8, centred: true, text: ({ task }) => oneLine(task.id) },
  task: { share: 30, text: titleOf },
  unit: { share: 12, text: ({ task }) => oneLine(task.unit) },
  lead: { share: 13, text: ({ task }) => oneLine(task.lead) },
  deadline: { share: 11, text: ({ task }) => oneLine(task.dueText) },
  due: { share: 9, centred: true, text: (one, _index, words) => dueDayOf(one, words) },
  late: { share: 7, centred: true, text: (one) => String(daysLateOf(one)) },
  reason: { share: 14, text: ({ task }) => oneLine(task.lateReason) },
  difficulty: { share: 40, text: ({ task }) => oneLine(task.difficulty) },
  proposal: { share: 40, text: ({ task }) => oneLine(task.proposal) },
} satisfies Readonly<Record<string, TableColumn<JudgedTask>>>;

const STANDING_COLUMNS = {
  number: { share: 5, centred: true, text: (_one, index) => String(index + 1) },
  name: { share: 35, text: (one, _index, words) => nameOfStanding(one, words) },
  total: { share: 10, centred: true, text: (one) => String(totalOf(one)) },
  done: { share: 10, centred: true, text: ({ counts }) => String(countDone(counts)) },
  overdue: { share: 10, centred: true, text: ({ counts }) => String(counts.overdue) },
  soon: { share: 10, centred: true, text: ({ counts }) => String(counts["due-soon"]) },
  noDeadline: { share: 10, centred: true, text: ({ counts }) => String(counts["no-deadline"]) },
  others: { share: 10, centred: true, text: (one) => String(othersOf(one)) },
} satisfies Readonly<Record<string, TableColumn<Standing>>>;

/** A column of a table of tasks. */
export type TaskColumn = keyof typeof TASK_COLUMNS;

/** Everything that is told of an overdue task. */
export const OVERDUE_COLUMNS: readonly TaskColumn[] = [
  "number",
  ...(["id", "task", "unit", "lead", "deadline", "due", "late", "reason"] as const),
];

/** Who has a task, before what is told of it. */
export const OWNER_COLUMNS: readonly TaskColumn[] = ["number", "id", "task", "unit", "lead"];

/** Tasks that a table tells one by one: some twenty pages, beyond which nobody reads a paper. */
export const MOST_LINES = 200;

/** What a table of tasks is of, which says where in the tracker the rest of it is found. */
export type TaskList = keyof PapersWords["inTracker"];

/** A table of tasks with the columns that are asked for; those that find no line are counted below it. */
export function taskTable(
  tasks: readonly JudgedTask[],
  keys: readonly TaskColumn[],
  { words, list }: { readonly words: PapersWords; readonly list: TaskList },
): PaperTable {
  const told = fitting(tasks.length, MOST_LINES);
  const table = makeTable(TASK_COLUMNS, keys, tasks.slice(0, told), words);
  const count = officialCount(tasks.length - told, words);
  return told === tasks.length
    ? table
    : { ...table, more: fillWords(words.more, { count, appendix: words.inTracker[list] }) };
}

/** How units or leads stand: totals, and what is done, overdue, due soon, without a deadline and else; their sum below. */
export function standingTable(standings: readonly Standing[], words: PapersWords): PaperTable {
  if (standings.length === 0) return { columns: [], rows: [] };
  const keys = Object.keys(STANDING_COLUMNS) as (keyof typeof STANDING_COLUMNS)[];
  const { columns, rows } = makeTable(STANDING_COLUMNS, keys, [...standings, wholeOf(standings)], words);
  return {
    columns,
    rows: rows.map((row, index) => (index < standings.length ? row : ["", ...row.slice(1)])),
  };
}

function makeTable<Item, Key extends keyof PapersWords["columns"]>(
  columns: Readonly<Record<Key, TableColumn<Item>>>,
  keys: readonly Key[],
  items: readonly Item[],
  words: PapersWords,
): PaperTable {
  return {
    columns: keys.map((key) => {
      const { share, centred } = columns[key];
      return { head: words.columns[key], share, ...(centred ? { centred } : {}) };
    }),
    rows: items.map((item, index) => keys.map((key) => columns[key].text(item, index, words))),
  };
}

function wholeOf(standings: readonly Standing[]): Standing {
  const sum = (flag: Flag): number => standings.reduce((all, { counts }) => all + counts[flag], 0);
  const counts = Object.fromEntries(FLAGS.map((flag) => [flag, sum(flag)])) as unknown as FlagCounts;
  return { kind: "whole", name: "", counts, worst: 0 };
}

function totalOf({ counts }: Standing): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function othersOf(one: Standing): number {
  const { counts } = one;
  return totalOf(one) - countDone(counts) - counts.overdue - counts["due-soon"] - counts["no-deadline"];
}
