import { ROWS } from "../../src/workbook/sheets/table-place";
import { makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { TASKS } from "./returned-forms";
import { firstCopy, sendOut, workbookOf } from "./sent-copies";

const UNIT = "Hội LHPN huyện Đông Anh";
/** Points of a line of type. */
const LINE = 15;

const copy = firstCopy(
  sendOut(
    workbookOf(
      makeTracker({
        units: [makeUnit("DV-01", UNIT)],
        tasks: [makeNumberedTask(1, { unit: UNIT, lead: UNIT, title: "Lo hậu cần" })],
      }),
    ),
  ),
);

// Counted on a sheet that LibreOffice printed: “Còn/ | chậm | (ngày)”, and “Hội LHPN | huyện Đông | Anh”.
test.each([
  ["the header", ROWS.header],
  ["a row whose lead is in capitals", ROWS.firstData],
])("%s of a copy is as high as its narrow columns make it", (_, row) => {
  const runs = copy.sheets.find(({ name }) => name === TASKS)?.rows ?? [];
  const run = runs.find((one) => one.row <= row && row < one.row + one.rowCount);
  expect(run?.height).toBeGreaterThanOrEqual(3 * LINE);
});
