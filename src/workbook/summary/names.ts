import { COUNT_HEADERS } from "../formula/count";
import type { TaskColumn } from "../schema/tables/task-column";
import { printedText } from "../schema/printed-text";
import { printedCell } from "../formula/pieces";
import type { Cells } from "./cells";
import { entry, rowOf } from "./cells";
import type { Expression } from "./expression";
import {
  LINE_BREAK,
  give,
  isOther,
  isSame,
  join,
  orElse,
  replaced,
  toText,
  trimmed,
  when,
} from "./expression";
import type { Source } from "./source";

/** A text of a task row as it is printed on one line; words stand in for a cell that fails. */
export function taskText({ tables, wording }: Source, column: TaskColumn, row: Expression): Expression {
  const cell = entry(tables.task(column), row);
  const printed = give(printedCell(cell.formula, wording), () => {
    const value = cell.value;
    return value === 0 ? "" : printedText(toText(value), wording);
  });
  return trimmed(replaced(printed, LINE_BREAK, " "));
}

/** A task's short name, or its full one where it has none. */
export function taskName(source: Source, row: Expression): Expression {
  const short = taskText(source, "shortTitle", row);
  return when(isSame(short, ""), taskText(source, "title", row), short);
}

/** A task's code with a space behind it, by which one finds its row; "" where it has none. */
export function codeBefore(source: Source, row: Expression): Expression {
  const code = taskText(source, "id", row);
  return when(isSame(code, ""), "", join(code, " "));
}

/** What a unit or body is called in the list that has it. */
function listed(name: Expression, names: Cells, shown: Cells): Expression {
  return entry(shown, rowOf(name, names));
}

/** The short name of a task's unit; "" for common work. */
export function unitName(source: Source, row: Expression): Expression {
  const { tables, wording } = source;
  const name = entry(tables.task("unit"), row);
  const shown = listed(name, tables.unit(wording.labels.units.name), tables.unit(COUNT_HEADERS.display));
  return orElse(shown, taskText(source, "unit", row));
}

/** The short name of who leads a task. */
export function leadName(source: Source, row: Expression): Expression {
  const { tables, wording } = source;
  const name = entry(tables.task("lead"), row);
  const body = listed(name, tables.body(wording.labels.bodies.name), tables.body(COUNT_HEADERS.display));
  const unit = listed(name, tables.unit(wording.labels.units.name), tables.unit(COUNT_HEADERS.display));
  return orElse(unit, orElse(body, taskText(source, "lead", row)));
}

/** Who does a task: its unit, else who leads it, else nobody in particular. */
export function whoDoes(source: Source, row: Expression): Expression {
  const { wording } = source;
  const lead = taskText(source, "lead", row);
  const common = when(isSame(lead, ""), wording.labels.commonWork, leadName(source, row));
  return when(isSame(taskText(source, "unit", row), ""), common, unitName(source, row));
}

/** Who leads a unit's task, in brackets, where it is not the unit. */
export function leadBeside(source: Source, row: Expression): Expression {
  return ifLedByAnother(source, row, join(" (", leadName(source, row), ")"));
}

/** Who does a task, and who leads it where that is another; "" for nobody in particular. */
export function unitAndLead(source: Source, row: Expression): Expression {
  const isCommon = isSame(taskText(source, "unit", row), "");
  const unit = join(unitName(source, row), ifLedByAnother(source, row, join(" – ", leadName(source, row))));
  const lead = when(isSame(taskText(source, "lead", row), ""), "", leadName(source, row));
  return when(isCommon, lead, unit);
}

function ifLedByAnother(source: Source, row: Expression, words: Expression): Expression {
  const lead = taskText(source, "lead", row);
  const unit = taskText(source, "unit", row);
  const isNamed = give(
    `AND(${unit.formula}<>"",${lead.formula}<>"",${lead.formula}<>${unit.formula})`,
    () => unit.value !== "" && lead.value !== "" && isOther(lead, unit).value === true,
  );
  return when(isNamed, words, "");
}
