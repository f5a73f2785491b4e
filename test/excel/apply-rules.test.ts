import type { Change } from "../../src/workbook/page/change";
import type { Sheet } from "../../src/workbook/page/content";
import { area, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

describe("rules and checks changed", () => {
  let book: OpenWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  it("replace conditional rules, earlier ones first", async () => {
    const rule = (text: string, fill: string) =>
      ({
        kind: "formula",
        formula: `=$B2="${text}"`,
        style: { fill, bold: true, fontColor: "#8A2B00" },
        stopIfTrue: true,
      }) as const;
    const flags: Change = {
      kind: "setConditionalFormats",
      sheet: "Sheet1",
      formats: [
        {
          range: area(1, 1, 1_048_575, 2),
          rules: [rule("■ Quá hạn", "#F8CBAD"), rule("▲ Sắp đến hạn", "#FFF0C2")],
        },
        { range: area(1, 5, 9, 1), rules: [{ kind: "dataBar", color: "#00805A", min: 0, max: 1 }] },
      ],
    };
    const kept = await book.changeAndCompare("conditionalFormats", "Sheet1", flags, flags);
    expect(kept).toEqual(flags.kind === "setConditionalFormats" ? flags.formats : null);
  });

  it("are read in several requests where each row has rules of its own", async () => {
    const formats = Array.from({ length: 120 }, (_, row) => ({
      range: area(row, 0),
      rules: ["■ Quá hạn", "▲ Sắp đến hạn"].map((text) => ({
        ...{ kind: "formula", formula: `=$B${row + 1}="${text}"`, style: { bold: true } },
        stopIfTrue: true,
      })),
    })) as Sheet["conditionalFormats"];
    await book.change({ kind: "setConditionalFormats", sheet: "Sheet1", formats });
    const pieces = openWorkbook({ content: book.host.content(), maximumPayload: 150_000 });
    expect((await pieces.sheet("Sheet1")).conditionalFormats).toEqual(formats);
    // 240 rules at about 1,600 bytes are asked about.
    expect(Math.max(...pieces.host.requestBytes)).toBeLessThan(150_000);
    pieces.close();
  });

  it("set drop-downs and checks with their messages", async () => {
    const validations: Sheet["validations"] = [
      {
        range: area(1, 0, 40),
        rule: { kind: "list", source: ["Chưa thực hiện", "Đang thực hiện", "Hoàn thành"] },
        error: { title: "Trạng thái", message: "Chọn trong danh sách", style: "stop" },
      },
      {
        range: area(1, 1, 40),
        rule: { kind: "list", source: "=dsDonVi" },
        error: { title: "Đơn vị", message: "Chưa có trong danh sách", style: "warning" },
      },
      {
        range: area(1, 2, 40),
        rule: { kind: "date", operator: "between", formula1: "=36526", formula2: "=73050" },
        prompt: { title: "Ngày", message: "Gõ ngày/tháng/năm" },
      },
      { range: area(1, 3, 40), rule: { kind: "whole", operator: "between", minimum: -400, maximum: 400 } },
      { range: area(1, 4, 40), rule: { kind: "decimal", operator: "between", minimum: 0, maximum: 1 } },
      { range: area(1, 5, 40), rule: { kind: "custom", formula: "=LEN($F2)<9" } },
      { range: area(60, 1, 1), rule: { kind: "whole", operator: "between", minimum: 0, maximum: 60 } },
      { range: area(61, 1, 1), rule: { kind: "list", source: ["Có", "Không"] } },
    ];
    await book.change(
      write(
        "Sheet1",
        0,
        0,
        [...Array(62).keys()].map((row) => Array<number>(6).fill(row)),
      ),
      { kind: "setName", name: { name: "dsDonVi", formula: "=Sheet1!$H$1:$H$3" } },
      ...validations.map((validation): Change => ({ kind: "setValidation", sheet: "Sheet1", validation })),
    );
    expect(book.held("Sheet1")?.validations).toHaveLength(8);
    const read = (await book.sheet("Sheet1")).validations;
    expect(read).toHaveLength(8);
    expect(read).toEqual(expect.arrayContaining([...validations]));
  });

  it("are read in several requests where each row has a check of its own", async () => {
    const validations = Array.from({ length: 200 }, (_, row) => ({
      range: area(row, 0),
      rule: { kind: "custom" as const, formula: `=LEN($A${row + 1})<${row + 9}` },
    }));
    await book.change(
      write(
        "Sheet1",
        0,
        0,
        validations.map((_, row) => [row]),
      ),
      ...validations.map((validation): Change => ({ kind: "setValidation", sheet: "Sheet1", validation })),
    );
    const pieces = openWorkbook({ content: book.host.content(), maximumPayload: 60_000 });
    expect((await pieces.sheet("Sheet1")).validations).toEqual(validations);
    // 200 rows at about 500 bytes are asked about.
    expect(Math.max(...pieces.host.requestBytes)).toBeLessThan(60_000);
    pieces.close();
  });

  it("find a hole in a column of drop-downs", async () => {
    const list = { kind: "list", source: ["Có", "Không"] } as const;
    await book.change(
      write(
        "Sheet1",
        0,
        0,
        [...Array(300).keys()].map((row) => [row]),
      ),
      {
        kind: "setValidation",
        sheet: "Sheet1",
        validation: { range: area(0, 0, 300), rule: list },
      },
    );
    await book.change({
      kind: "setValidation",
      sheet: "Sheet1",
      validation: {
        range: area(100, 0, 1),
        rule: { kind: "whole", operator: "between", minimum: 1, maximum: 2 },
      },
    });
    const read = (await book.sheet("Sheet1")).validations;
    expect(read.map(({ range, rule }) => [range.row, range.rowCount, rule.kind])).toEqual([
      [0, 100, "list"],
      [100, 1, "whole"],
      [101, 199, "list"],
    ]);
  });
});
