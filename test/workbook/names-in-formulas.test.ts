import { isSameCell } from "../../src/domain/names";
import type { CellContent } from "../../src/workbook/page/content";
import { NAME_PAIRS } from "../domain/name-pairs";
import { calculate } from "../excel-host/calc";
import { calcWorkbookOf } from "../excel-host/calc/from-content";
import { judge } from "../excel-host/calc/judge";
import { aBlock, aSheet, aWorkbook } from "../support/content-builder";
import { describeWith } from "../support/tools";
import { day } from "../support/tracker-builder";

const today = day("2021-04-20");
const escaped = (cell: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/** A row a pair: both names, and whether =, MATCH, COUNTIF and COUNTIFS take them for one. */
const rows = NAME_PAIRS.map(({ one, other }, index): CellContent[] => {
  const [left, right] = [`A${index + 1}`, `B${index + 1}`];
  return [
    one,
    other,
    { formula: `=IF(${left}=${right},1,0)` },
    { formula: `=IF(ISNUMBER(MATCH(${escaped(left)},${right}:${right},0)),1,0)` },
    { formula: `=COUNTIF(${right}:${right},"="&${escaped(left)})` },
    { formula: `=COUNTIFS(${right}:${right},"="&${escaped(left)},A${index + 1}:A${index + 1},"<>")` },
  ];
});
const workbook = aWorkbook([aSheet("Tên", { blocks: [aBlock(rows)] })]);

describe("two names in a workbook's formulas", () => {
  it("are one where the domain says that Excel takes them for one", () => {
    const result = calculate(calcWorkbookOf(workbook), { today });
    NAME_PAIRS.forEach(({ one, other }, row) => {
      const answers = [2, 3, 4, 5].map((column) => result.valueOf("Tên", row, column));
      expect([one, other, ...answers]).toEqual([
        one,
        other,
        ...Array(4).fill(isSameCell(one, other) ? 1 : 0),
      ]);
    });
  });
});

describeWith(["soffice", "libfaketime"], "two names in LibreOffice's formulas", () => {
  it("are one where they are one here", async () => {
    const { differences, formulaCount } = await judge(workbook, today);
    expect(differences).toEqual([]);
    expect(formulaCount).toBe(NAME_PAIRS.length * 4);
  }, 120_000);
});
