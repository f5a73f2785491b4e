import { checkBeforeSending } from "../../src/workbook/copies/before-sending";
import type { SendingFinding } from "../../src/workbook/copies/before-sending";
import { day } from "../support/tracker-builder";
import { sheetWithTable } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const TODAY = day("2021-04-20");

describe("the open workbook before it is sent", () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = openWorkbook();
    await book.change(
      ...sheetWithTable(
        "Việc",
        "tblTasks",
        ["Mã", "Tên"],
        [
          [1, "a"],
          [2, "b"],
          [3, "c"],
        ],
      ),
    );
  });
  afterEach(() => book.close());

  const findings = async (): Promise<SendingFinding[]> => checkBeforeSending(await book.read(), TODAY);

  async function mend(): Promise<void> {
    for (const finding of await findings()) {
      if (typeof finding.mend !== "string") await book.change(...finding.mend);
    }
  }

  it("tells who is named in its properties and takes the names out", async () => {
    await book.host.Excel.run(async ({ workbook }) => {
      workbook.properties.author = "Chị Lan";
      workbook.properties.manager = "Bà B";
      workbook.properties.company = "Hội LHPN";
      await Promise.resolve();
    });
    expect(await findings()).toMatchObject([{ code: "personal-data", at: "Chị Lan, Bà B, Hội LHPN" }]);
    await mend();
    expect(await findings()).toEqual([]);
  });

  it("shows rows again that were hidden by hand", async () => {
    await book.change({ kind: "setRows", sheet: "Việc", run: { row: 2, rowCount: 1, hidden: true } });
    expect(await findings()).toMatchObject([{ code: "rows-hidden", at: "Việc", count: 1 }]);
    await mend();
    expect(await findings()).toEqual([]);
  });

  it("asks for the filter to be cleared where one is on", async () => {
    await book.change({ kind: "setRows", sheet: "Việc", run: { row: 2, rowCount: 1, hidden: true } });
    await book.host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblTasks");
      table.columns.getItem("Mã").filter.applyValuesFilter(["1"]);
      await context.sync();
    });
    expect(await findings()).toMatchObject([{ code: "rows-hidden", mend: "clear-filter" }]);
  });
});
