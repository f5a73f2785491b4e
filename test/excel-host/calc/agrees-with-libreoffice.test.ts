import type { CellContent, WorkbookContent } from "../../../src/workbook/content";
import { writeXlsx } from "../../../src/xlsx/write";
import { aBlock, area, aSheet, aTable, aWorkbook } from "../../support/content-builder";
import { recalculate } from "../../support/libreoffice";
import { describeWith } from "../../support/tools";
import { TEST_DAY } from "./build";
import { calcWorkbookOf } from "./from-content";
import { calculate, type CalcValue } from "./index";
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

/** A value the way LibreOffice's raw CSV writes it; its own numbered errors all read as one. */
function written(value: CalcValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function sameValue(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  if (theirs.startsWith("Err:") && ours.startsWith("#")) return !/^#(CIRC|UNSUPPORTED)/.test(ours);
  return ours !== "" && theirs !== "" && Math.abs(Number(ours) - Number(theirs)) < 1e-9;
}

describeWith("soffice", "the evaluator beside LibreOffice", () => {
  test("gives the same value for every tricky formula", async () => {
    const judged = await recalculate(await writeXlsx(workbook), { today: TEST_DAY, shown: false });
    const result = calculate(calcWorkbookOf(workbook), { today: TEST_DAY });
    const differences = [
      ["Số liệu", TRICKY_ON_DATA] as const,
      ["Phép tính", TRICKY_ELSEWHERE] as const,
    ].flatMap(([sheet, formulas]) =>
      formulas.flatMap((formula, row) => {
        const ours = written(result.valueOf(sheet, row, FORMULA_COLUMN));
        const theirs = judged.get(sheet)?.[row]?.[FORMULA_COLUMN] ?? "(nothing)";
        return sameValue(ours, theirs) ? [] : [{ formula, ours, theirs }];
      }),
    );
    expect(differences).toEqual([]);
  }, 120_000);
});
