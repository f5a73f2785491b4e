import type { OpenWorkbook } from "../excel/open-workbook";

/** Something that a person does by hand between a break and its end. */
export interface Deed {
  readonly name: string;
  readonly inWorkbook: (workbook: Excel.Workbook, rowOf: (id: string) => number) => void;
}

const TASKS = "tblTasks";

/** What people do in a shared workbook while something is unfinished in it. */
export const DEEDS: readonly Deed[] = [
  deed("types a note", ({ tables }, rowOf) => setCell(tables, "Ghi chú", rowOf("NV-009"), "của tôi")),
  deed("types over a state", ({ tables }, rowOf) =>
    setCell(tables, "Trạng thái", rowOf("NV-002"), "Không áp dụng"),
  ),
  deed("types over a lead", ({ tables }, rowOf) =>
    setCell(tables, "Chủ trì", rowOf("NV-001"), "Ban Chính sách"),
  ),
  deed("sorts the tasks", ({ tables }) => sort(tables, TASKS, 5, false)),
  deed("filters the tasks", ({ tables }) => {
    tables.getItem(TASKS).columns.getItem("Trạng thái").filter.applyValuesFilter(["Hoàn thành"]);
  }),
  deed("inserts rows above", ({ worksheets }) => {
    worksheets.getItem("Nhiệm vụ").getRange("1:2").insert("Down");
  }),
  deed("inserts a column", ({ worksheets }) => {
    worksheets.getItem("Nhiệm vụ").getRange("C:C").insert("Right");
  }),
  deed("inserts a row among the tasks", ({ tables }) => {
    tables.getItem(TASKS).getDataBodyRange().getRow(4).insert("Down");
  }),
  deed("deletes a task", ({ tables }, rowOf) =>
    tables.getItem(TASKS).rows.getItemAt(rowOf("NV-010")).delete(),
  ),
  deed("deletes the task of the action", ({ tables }, rowOf) =>
    tables.getItem(TASKS).rows.getItemAt(rowOf("NV-002")).delete(),
  ),
  deed("renames the sheet", ({ worksheets }) => {
    worksheets.getItem("Nhiệm vụ").name = "Công việc";
  }),
  deed("sorts the log", ({ tables }) => sort(tables, "tblLog", 2, true)),
  deed("types into the list of units", ({ tables }) => {
    tables.getItem("tblUnits").columns.getItem("E-mail").getDataBodyRange().getCell(0, 0).values = [
      ["a@b.vn"],
    ];
  }),
  deed("types a task below the table, which does not grow", ({ tables }) =>
    setBelow(tables, "việc ngoài bảng"),
  ),
  deed("adds a task by hand", ({ tables }) => {
    tables.getItem(TASKS).rows.add();
    tables.getItem(TASKS).columns.getItem("Nhiệm vụ").getDataBodyRange().getLastCell().values = [
      ["việc tay"],
    ];
  }),
  deed("types a line of the log", ({ tables }) => {
    tables.getItem("tblLog").rows.add();
    tables.getItem("tblLog").columns.getItemAt(5).getDataBodyRange().getLastCell().values = [["gọi điện"]];
  }),
  deed("types beside a unit", ({ tables }) => {
    tables.getItem("tblUnits").columns.getItem("Người liên hệ").getDataBodyRange().getCell(0, 0).values = [
      ["mới"],
    ];
  }),
  deed("empties the row of a task", ({ tables }, rowOf) => {
    const body = tables.getItem(TASKS).getDataBodyRange();
    body.getRow(rowOf("NV-004")).clear("Contents");
  }),
  deed("hides rows and columns", ({ worksheets }) => {
    worksheets.getItem("Nhiệm vụ").getRange("6:7").rowHidden = true;
    worksheets.getItem("Nhiệm vụ").getRange("D:D").columnHidden = true;
  }),
  deed("deletes the timeline", ({ worksheets }) => worksheets.getItem("Lịch").delete()),
];

/** Takes every filter off the tasks. */
export const SHOW_ALL: Deed = deed("shows all rows", ({ tables }) => tables.getItem(TASKS).clearFilters());

/** Does something by hand. */
export async function doByHand({ host }: OpenWorkbook, { inWorkbook }: Deed): Promise<void> {
  await host.Excel.run(async (context) => {
    const codes = context.workbook.tables
      .getItem(TASKS)
      .columns.getItem("Mã")
      .getDataBodyRange()
      .load("values");
    await context.sync();
    const ids = codes.values.map(([id]) => String(id));
    inWorkbook(context.workbook, (id) => ids.indexOf(id));
    await context.sync();
  });
}

function deed(name: string, inWorkbook: Deed["inWorkbook"]): Deed {
  return { name, inWorkbook };
}

function setCell(tables: Excel.TableCollection, column: string, row: number, value: string): void {
  tables.getItem(TASKS).columns.getItem(column).getDataBodyRange().getCell(row, 0).values = [[value]];
}

/** Types right below the tasks, where a task's words stand. */
function setBelow(tables: Excel.TableCollection, value: string): void {
  const words = tables.getItem(TASKS).columns.getItem("Nhiệm vụ").getDataBodyRange();
  words.getLastCell().getOffsetRange(1, 0).values = [[value]];
}

function sort(tables: Excel.TableCollection, table: string, key: number, ascending: boolean): void {
  tables.getItem(table).sort.apply([{ key, ascending }]);
}
