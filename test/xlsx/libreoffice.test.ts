import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet, aWorkbook } from "../support/content-builder";
import { recalculate } from "../support/libreoffice";
import { describeWith } from "../support/tools";
import { aRichWorkbook, DANGEROUS_TEXTS } from "../support/xlsx-rich-workbook";

describeWith("soffice", "a written workbook in LibreOffice", () => {
  test("is calculated: dates, table columns, names, and the errors that are meant", async () => {
    const sheets = await recalculate(await writeXlsx(aRichWorkbook()));
    const tasks = sheets.get("Nhiệm vụ")?.slice(3, 6) ?? [];
    expect(tasks.map(([, task, , , flag]) => [task, flag])).toEqual([
      ["Xây dựng đề án", "Trong hạn"],
      ["=1+1", "Chưa có thời hạn"],
      ["Dòng\nhai", "Trong hạn"],
    ]);
    // 44316, the day in the first row, less the report date 44285.
    expect(tasks[0]?.[3]).toBe("31");
    expect(sheets.get("Tổng hợp & số liệu")?.map((row) => row[1])).toEqual([
      "Số",
      "2",
      "1",
      "44316",
      "TRUE",
      "#N/A",
    ]);
  }, 60_000);

  test("keeps dangerous texts as texts", async () => {
    const texts = DANGEROUS_TEXTS.map((text, row) => [text, { formula: `=ISTEXT(A${row + 1})` }]);
    const sheets = await recalculate(await writeXlsx(aWorkbook([aSheet("A", { blocks: [aBlock(texts)] })])));
    expect(sheets.get("A")).toEqual(DANGEROUS_TEXTS.map((text) => [text, "TRUE"]));
  }, 60_000);
});
