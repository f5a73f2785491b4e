import type { Flag } from "../../domain/status-rule";
import type { CellContent } from "../page/content";
import { taskColumn } from "../formula/pieces";
import { choose } from "./choose";
import { dateText } from "./date-text";
import type { Expression } from "./expression";
import { cut, fill, give, toCell, words } from "./expression";
import { helperCells } from "./list-helpers";
import type { ListLine } from "./list-lines";
import { LINE_KINDS } from "./list-lines";
import { SECTION_COLUMNS, SECTIONS, sectionColumn } from "./list-sections";
import type { ListSizes } from "./list-sizes";
import type { SummaryModel } from "./model";
import { factReference } from "./facts";
import { BARRIER, HELPERS, LIST_COLUMNS, at } from "./place";
import { printedText } from "../schema/printed-text";

/** Characters that fit into the lists' columns. */
const ROOM = { text: 35, unit: 14, lead: 19, remark: 45 } as const;

/** One row of the lists: what is printed, empty cells for the remark to run on over, and the hidden cells. */
export function listRow(
  line: ListLine,
  index: number,
  row: number,
  model: SummaryModel,
  sizes: ListSizes,
): CellContent[] {
  const printed = printedCells(line, row, model, sizes).map(toCell);
  const empty = Array.from({ length: HELPERS.barrier - LIST_COLUMNS.remark - 1 }, () => null);
  return [...printed, ...empty, BARRIER, ...helperCells(line, index, row, model.wording).map(toCell)];
}

function printedCells(line: ListLine, row: number, model: SummaryModel, sizes: ListSizes): Expression[] {
  const { wording } = model;
  const labels = wording.labels.summary;
  const own = (column: keyof typeof HELPERS, value: string | number): Expression =>
    give(at(row, HELPERS[column]), value);
  const kind = own("kind", line.kind);
  const heading = (place: number): Expression => {
    const text =
      line.section <= SECTIONS.length
        ? (labels.lists[SECTIONS[line.section - 1] ?? "overdue"].head[place] ?? "")
        : "";
    return give(
      `INDEX(${sectionColumn(SECTION_COLUMNS.heading + place)},${own("section", 0).formula})`,
      text,
    );
  };
  const firstLine = (then: Expression): Expression =>
    give(`IF(${own("second", 0).formula}=0,${then.formula},"")`, line.second === 0 ? then.value : "");
  const cell = (
    place: number,
    item: Expression,
    others: Partial<Record<number, Expression>> = {},
  ): Expression => choose(kind, { [LINE_KINDS.heading]: heading(place), [LINE_KINDS.item]: item, ...others });
  const sectionText = (column: number, value: string): Expression =>
    give(`INDEX(${sectionColumn(column)},${own("section", 0).formula})`, value);
  return [
    cell(LIST_COLUMNS.number, firstLine(own("item", line.item))),
    cell(LIST_COLUMNS.text, cut(own("text", line.text), ROOM.text), {
      [LINE_KINDS.title]: sectionText(SECTION_COLUMNS.title, titleOf(line, model)),
      [LINE_KINDS.rest]: sectionText(SECTION_COLUMNS.restText, restOf(line, model, sizes)),
    }),
    cell(LIST_COLUMNS.unit, firstLine(cut(own("unit", line.unit), ROOM.unit))),
    cell(LIST_COLUMNS.lead, firstLine(cut(own("lead", line.lead), ROOM.lead))),
    cell(LIST_COLUMNS.due, firstLine(dateText(own("due", line.due), wording, "short"))),
    cell(LIST_COLUMNS.days, firstLine(daysOf(line, row, model))),
    cell(LIST_COLUMNS.remark, cut(own("remark", line.remark), ROOM.remark), {
      [LINE_KINDS.signature]: words(labels.preparedBy),
      [LINE_KINDS.name]: factReference("signature", printedText(model.tracker.settings.preparedBy, wording)),
    }),
  ];
}

/** Days late or left; among the concerns the sign of the task's flag. */
function daysOf(line: ListLine, row: number, { wording }: SummaryModel): Expression {
  const taskRow = at(row, HELPERS.taskRow);
  const section = at(row, HELPERS.section);
  const flag = `INDEX(${taskColumn(wording, "flag")},${taskRow})`;
  const sign = `LEFT(${flag},FIND(" ",${flag})-1)`;
  const days = give(
    `ABS(INDEX(${taskColumn(wording, "daysLeft")},${taskRow}))`,
    Math.abs(line.listed?.verdict.daysLeft ?? 0),
  );
  const text = fill(wording.labels.summary.lists.days, { number: days });
  const isConcern = line.section === SECTIONS.length;
  return give(
    `IF(${section}=${SECTIONS.length},${sign},${text.formula})`,
    isConcern ? signOf(line.listed?.verdict.flag, wording.labels.flags) : text.value,
  );
}

function signOf(flag: Flag | undefined, labels: Readonly<Record<Flag, string>>): string {
  return flag === undefined ? "" : (labels[flag].split(" ")[0] ?? "");
}

function titleOf({ section }: ListLine, model: SummaryModel): string {
  const key = SECTIONS[section - 1];
  if (key === undefined) return "";
  const labels = model.wording.labels.summary.lists[key];
  const count = model[key].length;
  return count === 0 ? labels.none : labels.title.replace("{number}", String(count));
}

function restOf({ section }: ListLine, model: SummaryModel, sizes: ListSizes): string {
  const key = SECTIONS[section - 1];
  const hidden = key === undefined ? 0 : sizes[key].count - sizes[key].shown;
  return model.wording.labels.summary.lists.rest.replace("{number}", String(hidden));
}
