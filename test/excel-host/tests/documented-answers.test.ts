import { emptySheet } from "../../../src/workbook/page/empty-sheet";
import { openExcel } from "./open-excel";

/** Loads from the first sheet, and gives what came. */
async function loaded<Value>(
  prepare: (sheet: Excel.Worksheet) => unknown,
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => Value,
): Promise<Value> {
  return openExcel({ sets: { ExcelApi: "1.13" } }).on(async (sheet, context) => {
    prepare(sheet);
    const answer = ask(sheet, context);
    await context.sync();
    return answer();
  });
}

describe("null, as the reference gives it", () => {
  it("is what rows and columns say that are partly hidden, or differ in size", async () => {
    const read = await loaded(
      (sheet) => {
        sheet.getRange("A1").rowHidden = true;
        sheet.getRange("B1").columnHidden = true;
        sheet.getRange("A3").format.rowHeight = 30;
        sheet.getRange("D1").format.columnWidth = 100;
      },
      (sheet) => {
        const range = sheet.getRange("A1:D4").load("rowHidden, columnHidden");
        const format = range.format.load("rowHeight, columnWidth");
        return () => [range.rowHidden, range.columnHidden, format.rowHeight, format.columnWidth];
      },
    );
    expect(read).toEqual([null, null, null, null]);
  });

  it("is the range of a name that holds a number or refers into another workbook", async () => {
    const formulas = ["=Sheet1!$A$1", "=12", "='[Cu.xlsx]Sheet1'!$A$1"];
    const content = {
      sheets: [emptySheet("Sheet1")],
      names: formulas.map((formula, index) => ({ name: `Ten_${index}`, formula })),
      properties: { custom: {} },
    };
    const read = await openExcel({ content }).on(async (_, { workbook }) => {
      const ranges = content.names.map(({ name }) =>
        workbook.names.getItem(name).getRangeOrNullObject().load("address"),
      );
      await workbook.context.sync();
      return ranges.map(({ isNullObject }) => isNullObject);
    });
    expect(read).toEqual([false, true, true]);
  });

  it("is what locks and wraps say where cells differ", async () => {
    const read = await loaded(
      (sheet) => {
        sheet.getRange("A1").format.protection.locked = false;
        sheet.getRange("A1").format.wrapText = true;
      },
      (sheet) => {
        const format = sheet.getRange("A1:A2").format.load("wrapText, protection/locked");
        return () => [format.wrapText, format.protection.locked];
      },
    );
    expect(read).toEqual([null, null]);
  });

  it("is whether a data bar stops", async () => {
    const stops = await loaded(
      () => undefined,
      (sheet) => {
        const bar = sheet.getRange("A1").conditionalFormats.add("DataBar").load("stopIfTrue");
        return () => bar.stopIfTrue;
      },
    );
    expect(stops).toBeNull();
  });

  it("stands for the pages of a page that is scaled, and for the scale of one that is fitted", async () => {
    const zoomOf = (zoom: Excel.PageLayoutZoomOptions): Promise<Excel.PageLayoutZoomOptions> =>
      loaded(
        (sheet) => (sheet.pageLayout.zoom = zoom),
        ({ pageLayout }) => {
          pageLayout.load("zoom");
          return () => pageLayout.zoom;
        },
      );
    expect(await zoomOf({ scale: 80 })).toEqual({
      scale: 80,
      horizontalFitToPages: null,
      verticalFitToPages: null,
    });
    expect(await zoomOf({ horizontalFitToPages: 1 })).toEqual({
      scale: null,
      horizontalFitToPages: 1,
      verticalFitToPages: null,
    });
  });

  it("takes frozen panes away", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      sheet.freezePanes.freezeRows(2);
      sheet.freezePanes.freezeAt(null as unknown as string);
    });
    expect(excel.host.content().sheets[0]?.freeze).toEqual({ rows: 0, columns: 0 });
  });

  it("adds a table's column at its end, with a name of its own", async () => {
    const headers = await loaded(
      (sheet) => {
        sheet.getRange("A1:A2").values = [["Mã"], [1]];
        const table = sheet.tables.add("A1:A2", true);
        table.columns.add(null as unknown as number, [["Tên"], [2]], null as unknown as string);
        table.rows.add(null as unknown as number, [[3, 4]]);
      },
      (sheet) => {
        const range = sheet.getRange("A1:B3").load("values");
        return () => range.values;
      },
    );
    expect(headers).toEqual([
      ["Mã", "Tên"],
      [1, 2],
      [3, 4],
    ]);
  });
});

describe("limits, as the reference gives them", () => {
  const merge =
    (count: number) =>
    (sheet: Excel.Worksheet): void => {
      for (let row = 0; row < count; row += 1) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
    };

  it("lets 512 merged areas be told, and no more", async () => {
    const excel = openExcel({ sets: { ExcelApi: "1.13" } });
    const ask = (sheet: Excel.Worksheet): unknown =>
      sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
    await excel.on(merge(512));
    expect(await excel.codeOf(ask)).toBe("no error");
    await excel.on((sheet) => sheet.getRange("A513:B513").merge());
    expect(await excel.codeOf(ask)).toBe("GeneralException");
  });

  // office-js issue 3611
  it("tells merged areas that begin in the range only", async () => {
    const count = await loaded(merge(1), (sheet) => {
      const areas = sheet.getRange("B1:C9").getMergedAreasOrNullObject().load("areaCount");
      return () => areas.isNullObject;
    });
    expect(count).toBe(true);
  });

  it("takes addresses of 8,192 characters and no more", async () => {
    const codeOf = (address: string): Promise<string> =>
      openExcel().codeOf((sheet) => sheet.getRange(address).load("address"));
    expect(await codeOf("A1".padEnd(8_192))).toBe("no error");
    expect(await codeOf("A1".padEnd(8_193))).toBe("InvalidArgument");
  });

  it("keeps a rule's priority within those that are there, counted from the back where negative", async () => {
    const orderAfter = (priority: number): Promise<string[]> =>
      openExcel().on(async (sheet, context) => {
        const rules = sheet.getRange("A1").conditionalFormats;
        for (const word of ["c", "b", "a"]) rules.add("Custom").custom.rule.formula = `="${word}"`;
        rules.load("custom/rule/formula");
        await context.sync();
        const [first] = rules.items;
        if (first) first.priority = priority;
        const after = sheet.getRange("A1").conditionalFormats.load("custom/rule/formula");
        await context.sync();
        return after.items.map(({ custom }) => custom.rule.formula.slice(2, 3));
      });
    expect(await orderAfter(99)).toEqual(["b", "c", "a"]);
    expect(await orderAfter(-1)).toEqual(["b", "c", "a"]);
    expect(await orderAfter(-99)).toEqual(["a", "b", "c"]);
    expect(await orderAfter(1)).toEqual(["b", "a", "c"]);
  });
});

describe("refusals, as the reference gives them", () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "a gap between the points of a line",
      (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B3")).series.getItemAt(0).gapWidth = 40),
    ],
    [
      "a filter by numbers",
      (sheet) =>
        sheet.tables
          .add("A1:A3", true)
          .columns.getItemAt(0)
          .filter.applyValuesFilter([1 as unknown as string]),
    ],
    ["titles of a part of a row", (sheet) => sheet.pageLayout.setPrintTitleRows("A1:C1")],
  ])("meet %s", async (_, use) => {
    expect(await openExcel().codeOf(use)).toBe("InvalidArgument");
  });

  // office-js-docs-pr issue 2477
  it("meet one selected range where several are, which are told as areas", async () => {
    const excel = openExcel();
    excel.host.selectLocally("B2:C3", "E5");
    expect(await excel.codeOf((_, { workbook }) => workbook.getSelectedRange().load("address"))).toBe(
      "InvalidSelection",
    );
    const address = await excel.on(async (_, context) => {
      const areas = context.workbook.getSelectedRanges().load("address");
      await context.sync();
      return areas.address;
    });
    expect(address).toBe("Sheet1!B2:C3,Sheet1!E5");
  });
});
