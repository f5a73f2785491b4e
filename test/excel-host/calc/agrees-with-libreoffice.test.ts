import type { CellContent, WorkbookContent } from "../../../src/workbook/page/content";
import { aBlock, area, aSheet, aTable, aWorkbook } from "../../support/content-builder";
import { describeWith } from "../../support/tools";
import { TEST_DAY } from "./build";
import { judge } from "./judge";
import { TRICKY_DATA, trickyFormulas } from "./tricky-data";

const FORMULA_COLUMN = 20;
const TRICKY_ON_DATA = trickyFormulas("Số liệu");
const TRICKY_ELSEWHERE = trickyFormulas("Phép tính");

const asColumn = (formulas: readonly string[]): CellContent[][] => formulas.map((formula) => [{ formula }]);

const table = aTable("tblTricky", area(0, 0, 4, 3), [
  { header: "Tên" },
  { header: "Số" },
  { header: "Gấp đôi (x2)", formula: "=tblTricky[[#This Row],[Số]]*2" },
]);
const tableRows: CellContent[][] = [
  ["Tên", "Số", "Gấp đôi (x2)"],
  ...["a", "b", "c"].map((name, index) => [name, index + 1, { formula: "=tblTricky[[#This Row],[Số]]*2" }]),
];
const workbook: WorkbookContent = aWorkbook(
  [
    aSheet("Số liệu", { blocks: [aBlock(TRICKY_DATA), aBlock(asColumn(TRICKY_ON_DATA), 0, FORMULA_COLUMN)] }),
    aSheet("Phép tính", { blocks: [aBlock(asColumn(TRICKY_ELSEWHERE), 0, FORMULA_COLUMN)] }),
    aSheet("Bảng", { blocks: [aBlock(tableRows)], tables: [table] }),
  ],
  {
    names: [
      { name: "Ngưỡng_thử", formula: "='Số liệu'!$A$5" },
      { name: "CộtThử", formula: "='Số liệu'!$E$2:$E$9" },
    ],
  },
);

describeWith(["soffice", "libfaketime"], "the evaluator beside LibreOffice", () => {
  test("gives the same value for every tricky formula", async () => {
    const { formulaCount, differences } = await judge(workbook, TEST_DAY);
    expect(differences).toEqual([]);
    expect(formulaCount).toBeGreaterThan(210);
  }, 120_000);
});
