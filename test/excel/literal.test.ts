import { literalInput } from "../../src/excel/literal";

describe("the input of a literal text", () => {
  it.each([
    ['=HYPERLINK("http://x")'],
    ["+84 24 3825 1234"],
    ["-1"],
    ["- gạch đầu dòng"],
    ["@x"],
    ["＝1+1"],
    [" =1+1"],
    ["'trong dấu nháy'"],
    ["02/4/2021"],
    ["1/2"],
    ["3-2021"],
    ["12%"],
    ["1."],
    ["(5)"],
    ["1e5"],
    ["17:00"],
    ["5:30 PM"],
    ["2 Apr 2021"],
    ["tháng 4/2021"],
    ["ngày 02 tháng 4"],
    ["1.000.000 đ"],
    ["$5"],
    ["12 ₫"],
    ["1\u00A0000"],
    ["３"],
    ["−5"],
    ["5–6"],
    ["TRUE"],
    ["false"],
    ["#N/A"],
    ["007"],
  ])("keeps %j from being read as anything else by an apostrophe", (text) => {
    expect(literalInput(text)).toBe(`'${text}`);
  });

  it.each([
    ["Hội LHPN quận Tây Hồ"],
    ["71/KH-BTV"],
    ["NV-001"],
    ["III.1"],
    ["Quý I/2021"],
    ["trước ngày 02/4/2021"],
    ["– gạch dài"],
    ["Trường"],
    ["a"],
    [""],
  ])("leaves %j, which Excel takes as text, as it is", (text) => {
    expect(literalInput(text)).toBe(text);
  });

  it("takes decomposed Vietnamese for the same words", () => {
    const text = "tháng 4".normalize("NFD");
    expect(literalInput(text)).toBe(`'${text}`);
  });
});
