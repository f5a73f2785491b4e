import type { Tracker } from "../../domain/tracker";
import { KEY_WEIGHTS, signOf, urgencyFrom } from "../formula/list-key";
import { printedCell, quoteText, taskColumn } from "../formula/pieces";
import type { CellContent, CellValue } from "../page/content";
import { printedText } from "../schema/printed-text";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { dateText } from "../summary/date-text";
import { cut, fill, give, toCell, when, fixed, type Expression } from "../summary/expression";
import type { Facts } from "./facts";
import type { ListedRow } from "./listed-rows";
import { nameExpression, taskValue, whoExpression } from "./task-words";
import type { COLUMNS } from "./week-place";
import { ROWS, inLine } from "./week-place";
import { sectionCell, sectionColumn, weekFact, type Section, type WeekKey } from "./week-sections";

/** What stands on a line; the numbers are those the hidden cells hold. */
export const LINE_KINDS = { blank: 0, title: 1, item: 2, none: 3, rest: 4 } as const;

/** Characters that fit into the columns of words. */
const ROOM = { task: 38, who: 20, follower: 16 } as const;

/** What a line of the sheet works with. */
export interface WeekLineInput {
  readonly tracker: Tracker;
  readonly wording: Wording;
  readonly facts: Facts<WeekKey>;
  readonly sections: readonly Section[];
  /** The titles of the sections. */
  readonly titles: readonly CellValue[];
}

/** The cells of a line, hidden ones included. */
export function weekLine(index: number, input: WeekLineInput): CellContent[] {
  const { tracker, wording, facts, sections } = input;
  const labels = wording.labels.agenda.week;
  const row = ROWS.first + index;
  const at = (column: keyof typeof COLUMNS): string => inLine(row, column);
  const line = placeOf(index + 1, sections, Number(facts.used.value));
  const { listed, section } = line;
  const isItem = `${at("kind")}=${LINE_KINDS.item}`;
  const ifItem = (formula: string, value: CellValue, otherwise: "" | 0 = ""): Expression =>
    give(`IF(${isItem},${formula},${otherwise === 0 ? 0 : '""'})`, listed === null ? otherwise : value);
  const ofSection = (column: Parameters<typeof sectionColumn>[0]): string =>
    `INDEX(${sectionColumn(column)},${at("section")})`;
  const task = listed?.task ?? null;
  const name = nameExpression(task, at("row"), wording);
  const who = whoExpression(task, at("row"), { tracker, wording });
  const shortName = cut(give(at("taskText"), name.value), ROOM.task);
  const shortWho = cut(give(at("whoText"), who.value), ROOM.who);
  const follower = cut(
    give(
      printedCell(`${taskValue("follower", at("row"), wording)}&""`, wording),
      printedText(task?.follower ?? "", wording),
    ),
    ROOM.follower,
  );
  const said: Readonly<Record<number, CellValue>> = {
    [LINE_KINDS.title]: input.titles[line.number - 1] ?? "",
    [LINE_KINDS.item]: shortName.value,
    [LINE_KINDS.none]: labels.none,
    [LINE_KINDS.rest]:
      section === null ? "" : labels.rest.replace("{number}", String(section.rows.length - section.shown)),
    [LINE_KINDS.blank]: index === 0 ? noDates(input).value : "",
  };
  const blank = index === 0 ? noDates(input).formula : '""';
  const text = `CHOOSE(${at("kind")}+1,${blank},${ofSection("title")},${shortName.formula},${quoteText(labels.none)},${ofSection("rest")})`;
  const cells = [
    ifItem(at("offset"), line.offset),
    give(text, said[line.kind] ?? ""),
    ifItem(shortWho.formula, shortWho.value),
    ifItem(follower.formula, follower.value),
    ifItem(taskValue("effectiveDue", at("row"), wording), dueOf(listed)),
    workdayCell(listed, at, wording),
    daysCell(listed, at, wording),
    ...hiddenCells(row, line, { ...input, ofSection }),
    ifItem(name.formula, name.value),
    ifItem(who.formula, who.value),
  ];
  return cells.map(toCell);
}

/** Where a line stands. */
interface WeekPlace {
  readonly kind: number;
  /** Section, from 1; 0 below the last one. */
  readonly number: number;
  readonly section: Section | null;
  readonly offset: number;
  readonly listed: ListedRow | null;
}

function placeOf(line: number, sections: readonly Section[], used: number): WeekPlace {
  if (line > used) return { kind: LINE_KINDS.blank, number: 0, section: null, offset: 0, listed: null };
  const number = sections.filter(({ start }) => start <= line).length;
  const section = sections[number - 1];
  if (!section) return { kind: LINE_KINDS.blank, number: 0, section: null, offset: 0, listed: null };
  const offset = line - section.start;
  const listed = offset > 0 && offset <= section.shown ? (section.rows[offset - 1] ?? null) : null;
  const below = section.rows.length === 0 ? LINE_KINDS.none : LINE_KINDS.rest;
  const kind = offset === 0 ? LINE_KINDS.title : listed === null ? below : LINE_KINDS.item;
  return { kind, number, section, offset, listed };
}

function hiddenCells(
  row: number,
  { kind, number, offset, listed }: WeekPlace,
  {
    wording,
    facts,
    sections,
    ofSection,
  }: WeekLineInput & { readonly ofSection: (column: Parameters<typeof sectionColumn>[0]) => string },
): Expression[] {
  const at = (column: keyof typeof COLUMNS): string => inLine(row, column);
  const place = `(ROW()-${ROWS.first})`;
  const below = `IF(${ofSection("count")}=0,${LINE_KINDS.none},${LINE_KINDS.rest})`;
  const kinds = `IF(${at("offset")}=0,${LINE_KINDS.title},IF(${at("offset")}<=${ofSection("shown")},${LINE_KINDS.item},${below}))`;
  const keys = taskColumn(wording, "inWeeks");
  const later = `COUNTIF(${keys},"<"&${urgencyFrom("on-track")})`;
  // Rows of this week that are within their time stand before those of next week.
  const among = `IF(${at("section")}=3,${sectionCell(1, "count")}-${sectionCell(1, "urgent")},0)`;
  const behind = `${later}+${among}+${at("offset")}-${ofSection("urgent")}`;
  const rank = `IF(${at("offset")}<=${ofSection("urgent")},${ofSection("before")}+${at("offset")},${behind})`;
  const key = `SMALL(${keys},${rank})`;
  const isUsed = `${at("section")}>0`;
  return [
    give(`IF(${isUsed},${kinds},${LINE_KINDS.blank})`, kind),
    give(
      `IF(${place}<=${weekFact("used", facts).formula},MATCH(${place},${sectionColumn("start")},1),0)`,
      sections.length === 0 ? 0 : number,
    ),
    give(`IF(${isUsed},${place}-${ofSection("start")},0)`, offset),
    give(`IF(${at("kind")}=${LINE_KINDS.item},MOD(${key},${KEY_WEIGHTS.day}),0)`, listed?.row ?? 0),
  ];
}

/** The last working day to finish, where it is not the due date itself. */
function workdayCell(
  listed: ListedRow | null,
  at: (column: keyof typeof COLUMNS) => string,
  wording: Wording,
): Expression {
  const reminder = listed?.verdict.reminder ?? null;
  const serial = reminder === null ? 0 : toSerial(reminder);
  const cell = taskValue("reminder", at("row"), wording);
  const isOther = listed !== null && serial !== dueOf(listed);
  const day = dateText(give(cell, isOther ? serial : 0), wording, "brief");
  return give(
    `IF(${at("kind")}=${LINE_KINDS.item},IF(${cell}=${at("due")},"",${day.formula}),"")`,
    day.value,
  );
}

/** The flag's sign with the days left or late. */
function daysCell(
  listed: ListedRow | null,
  at: (column: keyof typeof COLUMNS) => string,
  wording: Wording,
): Expression {
  const labels = wording.labels.agenda.week;
  const value = listed?.verdict.daysLeft ?? 0;
  const cell = taskValue("daysLeft", at("row"), wording);
  const days = when(
    give(`${cell}=0`, value === 0),
    fixed(labels.today),
    when(
      give(`${cell}<0`, value < 0),
      fill(labels.late, { number: give(`-${cell}`, -value) }),
      fill(labels.left, { number: give(cell, value) }),
    ),
  );
  const sign = listed === null ? "" : signOf(listed.verdict.flag, wording);
  return give(
    `IF(${at("kind")}=${LINE_KINDS.item},LEFT(${taskValue("flag", at("row"), wording)})&" "&${days.formula},"")`,
    listed === null ? "" : `${sign} ${String(days.value)}`,
  );
}

function dueOf(listed: ListedRow | null): number {
  return listed?.verdict.due.kind === "day" ? toSerial(listed.verdict.due.day) : 0;
}

function noDates({ wording, facts }: WeekLineInput): Expression {
  return when(
    give(`${weekFact("dated", facts).formula}=0`, facts.dated.value === 0),
    fixed(wording.labels.agenda.noDates),
    fixed(""),
  );
}
