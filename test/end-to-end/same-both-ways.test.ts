import { buildTracker } from "../../src/actions/build";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { writeXlsx } from "../../src/xlsx/write";
import { openSimulatedExcel } from "../headless/simulated-excel";
import { samplePlan } from "../support/sample-plan";
import { describeWith } from "../support/tools";
import { day } from "../support/tracker-builder";
import { faultsOf } from "../support/xlsx-schema";
import { differences, readWithOpenpyxl } from "../support/xlsx-second-reader";

const today = day("2021-03-28");
const plan = samplePlan();

describe.each(["vi", "en"] as const)("the %s workbook", (language) => {
  const request = { plan, language, reportDate: today, today };

  async function throughOffice(): Promise<Uint8Array> {
    const excel = openSimulatedExcel({ today });
    const built = await buildTracker(excel.port, request);
    expect(built).toMatchObject({ ok: true });
    return excel.save();
  }

  const direct = (): Promise<Uint8Array> =>
    writeXlsx(
      describeTracker(
        trackerFromPlan(plan, { ...request, holidayNames: makeWording(language).labels.publicHolidays }),
        makeWording(language),
        today,
      ),
    );

  describeWith("python3-openpyxl", "read by a second reader", () => {
    it("is the same built through Office.js and written directly", async () => {
      const [one, other] = [
        await readWithOpenpyxl(await throughOffice()),
        await readWithOpenpyxl(await direct()),
      ];
      expect(differences(one, other)).toEqual([]);
    }, 60_000);
  });

  describeWith(["xmllint", "../shared"], "held against the schemas", () => {
    it("has no fault in any part, whichever way it was made", async () => {
      expect(await faultsOf(await throughOffice())).toEqual([]);
      expect(await faultsOf(await direct())).toEqual([]);
    }, 60_000);
  });
});
