import type { Plan } from "../../domain/plan";
import { fail, succeed, type Problem, type Result } from "../../domain/result";
import type { WorkbookContent } from "../../workbook/page/content";
import { findList } from "./find-list";
import type { FoundList } from "./list";
import { headNames } from "./list-head";
import { guessMapping, isComplete, type ListMapping } from "./list-mapping";
import { planOfTables } from "./plan-of-list";
import { withTablesBelow } from "./tables-below";

/** Why a workbook gave no plan. */
export type ListProblem = Problem<"list-empty" | "no-task-in-list" | "list-no-sheet" | "list-unclear">;

/** The lists of a workbook's visible sheets, that of the sheet it was saved at first. */
export function listsOf({ sheets, activeSheet }: WorkbookContent): FoundList[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  return [...visible]
    .sort((a, b) => Number(b.name === activeSheet) - Number(a.name === activeSheet))
    .flatMap((sheet) => findList(sheet) ?? []);
}

/** A table of things or of people has no days. */
function isOfWork({ columns }: ListMapping): boolean {
  return (
    columns.includes("content") && (["time", "start", "end"] as const).some((each) => columns.includes(each))
  );
}

function isLed({ columns }: ListMapping): boolean {
  return columns.includes("lead");
}

/** The first list, unless it tells neither who nor when and another does: "Chức năng | Mô tả" beside the work. */
function likeliest(lists: readonly FoundList[]): FoundList | undefined {
  const tells = (list: FoundList): boolean => {
    const mapping = guessMapping(list);
    return isOfWork(mapping) || isLed(mapping);
  };
  return lists.find(tells) ?? lists[0];
}

/**
 * The plan of a workbook's list where nobody is there to confirm its columns: of the named sheet, else of the first whose
 * columns can be told, with the tables of work below it. What a person would be asked is among its problems.
 */
export function planOfWorkbook(workbook: WorkbookContent, sheet?: string): Result<Plan, ListProblem> {
  const lists = listsOf(workbook);
  if (lists.length === 0) return fail({ code: "list-empty" });
  if (sheet !== undefined && !lists.some((list) => list.sheet === sheet))
    return fail({
      code: "list-no-sheet",
      at: sheet,
      details: { sheets: lists.map((list) => list.sheet).join(", ") },
    });
  const readable = lists.filter((list) => isComplete(guessMapping(list)));
  const list = sheet === undefined ? likeliest(readable) : readable.find((each) => each.sheet === sheet);
  if (!list) return fail({ code: "list-unclear", at: sheet ?? lists[0]?.sheet ?? "" });
  const mapping = guessMapping(list);
  const below = withTablesBelow(list)
    .slice(1)
    .map((each) => ({ list: each, mapping: guessMapping(each) }))
    .filter((each) => isOfWork(each.mapping) && (isLed(each.mapping) || !isLed(mapping)));
  const plan = planOfTables({ list, mapping }, below);
  if (!plan.ok) return plan;
  const unseen = workbook.sheets
    .filter(({ visibility }) => visibility !== "visible")
    .flatMap((each) => findList(each) ?? [])
    .filter((each) => isOfWork(guessMapping(each)));
  const others = [...readable.filter((each) => each !== list), ...unseen].map((each) => each.sheet);
  const names = headNames(list, mapping.header);
  const line = list.firstRow + mapping.header;
  const unclear = mapping.unclear.map((column) => ({
    code: "column-unclear",
    line,
    words: names[column] ?? "",
  }));
  const left =
    others.length > 0 && sheet === undefined
      ? [{ code: "list-other-sheets", line: 1, words: others.join(", ") }]
      : [];
  return succeed({ ...plan.value, problems: [...left, ...unclear, ...plan.value.problems] });
}
