import { openExcel } from "./open-excel";

type Part = Readonly<Record<"rule" | "criteria" | "style", unknown>>;

describe("kinds of conditional formats", () => {
  it.each<[string, Excel.ConditionalFormatType, (format: Excel.ConditionalFormat) => Part, Partial<Part>]>([
    [
      "cellValue",
      "CellValue" as Excel.ConditionalFormatType,
      ({ cellValue }) => cellValue as unknown as Part,
      { rule: { operator: "Between", formula1: "=$B$1", formula2: "9" } },
    ],
    [
      "textComparison",
      "ContainsText" as Excel.ConditionalFormatType,
      ({ textComparison }) => textComparison as unknown as Part,
      { rule: { operator: "BeginsWith", text: "Trễ" } },
    ],
    [
      "topBottom",
      "TopBottom" as Excel.ConditionalFormatType,
      ({ topBottom }) => topBottom as unknown as Part,
      { rule: { rank: 3, type: "BottomItems" } },
    ],
    [
      "preset",
      "PresetCriteria" as Excel.ConditionalFormatType,
      ({ preset }) => preset as unknown as Part,
      { rule: { criterion: "DuplicateValues" } },
    ],
    [
      "colorScale",
      "ColorScale" as Excel.ConditionalFormatType,
      ({ colorScale }) => colorScale as unknown as Part,
      {
        criteria: {
          minimum: { type: "LowestValue", color: "#0000FF" },
          maximum: { type: "Number", formula: "5", color: "#FF0000" },
        },
      },
    ],
    [
      "iconSet",
      "IconSet" as Excel.ConditionalFormatType,
      ({ iconSet }) => iconSet as unknown as Part,
      { style: "ThreeFlags" },
    ],
  ])("are kept and read back, and named when saved: %s", async (part, type, partOf, given) => {
    const excel = openExcel();
    const read = await excel.on(async (sheet, context) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add(type);
      Object.assign(partOf(format), given);
      const [member = ""] = Object.keys(given);
      format.load(`type, ${part}/${member}`);
      await context.sync();
      return [format.type, partOf(format)[member as keyof Part]];
    });
    expect(read).toEqual([type, Object.values(given)[0]]);
    expect(() => excel.host.content()).toThrow(type);
  });

  it("refuse what Excel does not know, and parts of another kind", async () => {
    const excel = openExcel();
    const codeWith = (change: (format: Excel.ConditionalFormat) => unknown): Promise<string> =>
      excel.codeOf((sheet) => change(sheet.getRange("A1").conditionalFormats.add("TopBottom")));
    expect(await codeWith((format) => (format.topBottom.rule = { rank: 0, type: "TopItems" }))).toBe(
      "InvalidArgument",
    );
    expect(await codeWith((format) => (format.topBottom.rule = { rank: 101, type: "TopPercent" }))).toBe(
      "InvalidArgument",
    );
    expect(await codeWith((format) => (format.cellValue.rule = { formula1: "1", operator: "EqualTo" }))).toBe(
      "InvalidOperation",
    );
  });

  it("give their looks like any other", async () => {
    const excel = openExcel();
    const color = await excel.on(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("PresetCriteria");
      format.preset.format.font.color = "white";
      format.load("preset/format/font/color, stopIfTrue, dataBarOrNullObject");
      await context.sync();
      return [format.preset.format.font.color, format.stopIfTrue, format.dataBarOrNullObject.isNullObject];
    });
    expect(color).toEqual(["#FFFFFF", false, true]);
  });
});
