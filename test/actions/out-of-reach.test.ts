import { repairWorkbook } from "../../src/actions/repair";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { CATALOGUE } from "../damage/catalogue";
import {
  at,
  columnOf,
  convertToRange,
  labels,
  mapCells,
  naming,
  onSheet,
  renameSheets,
  tableOf,
  typed,
} from "../damage/edit-book";
import { withColumns } from "../damage/edit-cells";
import { NOTE, TODAY, filledBook } from "../damage/filled-book";
import { openContent } from "../support/content-port";

const filled = filledBook();

const befallen = (content: WorkbookContent, name: string): WorkbookContent =>
  CATALOGUE.find((one) => one.name === name)!.onData!(content);

/** A workbook whose rows have codes in somebody's own letters. */
const coded = (list: "tasks" | "units", letters: string): WorkbookContent =>
  onSheet(filled, naming.sheets[list], (sheet) =>
    mapCells(sheet, (cell) => (typeof cell === "string" ? cell.replace(/^(?:NV|DV)(?=-\d)/, letters) : cell)),
  );

/** What a repair says of a workbook to which it writes nothing. */
const refusal = async (content: WorkbookContent): Promise<unknown> => {
  const port = openContent(content);
  const done = await repairWorkbook(port, TODAY, { title: "Sửa", note: NOTE });
  expect(port.content() === content).toBe(true);
  return done.ok ? null : done.problem;
};

describe("a repair that would leave entries where no list reads them writes nothing", () => {
  it("and names the first of the tasks above a header that was pasted below them", async () => {
    const pasted = befallen(
      coded("tasks", "CV"),
      "tasks pasted below with their headers, then the table of tasks gone and its headers letters",
    );
    expect(await refusal(pasted)).toEqual({ code: "rows-unclear", at: "Nhiệm vụ!A5" });
  });

  it("and names the sheet of the units, of which nothing but their names is known", async () => {
    const cleared = befallen(coded("units", "QH"), "the table of units gone and its headers cleared");
    const renamed = renameSheets(cleared, (name) => (name === naming.sheets.units ? "Sheet5" : name));
    expect(await refusal(renamed)).toEqual({ code: "rows-unclear", at: "Sheet5!A5" });
  });

  it("and names the column of titles, which stands apart from its list", async () => {
    const converted = convertToRange(befallen(filled, "the column of titles renamed and moved to the end"));
    const { range } = tableOf(filled, "tasks");
    const last = range.column + range.columnCount - 1;
    expect(columnOf(filled, "tasks", labels.tasks.title)).toBeLessThan(last);
    const apart = {
      ...converted,
      sheets: converted.sheets.map((sheet) =>
        sheet.name === naming.sheets.tasks
          ? typed(
              sheet,
              range.row,
              last,
              Array.from({ length: range.rowCount }, (_, row) => [
                null,
                null,
                at(sheet, range.row + row, last),
              ]),
            )
          : sheet,
      ),
    };
    expect(await refusal(apart)).toEqual({ code: "column-unclear", at: labels.tasks.title });
  });

  it("and names the column whose place what stands under no header takes as well as another's", async () => {
    const { support, follower } = labels.tasks;
    const without = withColumns(filled, "tasks", (headers) => headers.filter((header) => header !== support));
    const cleared = befallen(without, "the table of tasks gone and its headers cleared");
    expect(await refusal(cleared)).toEqual({ code: "column-unclear", at: follower });
  });
});
