import { buildTracker } from "../../src/actions/build";
import { parsePlan } from "../../src/plan-import/parse-plan";
import { describeWithSharedPlans, sharedPlan } from "../plan-import/support/shared-plans";
import { day } from "../support/tracker-builder";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const MEGABYTE = 1_000_000;

describeWithSharedPlans("plan 71 built in an open workbook", () => {
  let book: OpenWorkbook;
  const request = {
    plan: parsePlan(sharedPlan("ke-hoach-71.txt")),
    language: "vi" as const,
    reportDate: day("2021-03-28"),
    today: day("2021-03-28"),
  };
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  it("takes at most 8 round trips, reading included, none above 4 MB", async () => {
    expect(await buildTracker(book.port, request)).toMatchObject({ ok: true, value: { taskRows: 37 } });
    expect(book.host.roundTrips).toBeLessThanOrEqual(8);
    expect(Math.max(...book.host.requestBytes)).toBeLessThanOrEqual(4 * MEGABYTE);
  });

  it("changes and writes nothing the second time, where Excel tells the ranges of charts", async () => {
    book.close();
    book = openWorkbook({ excelApi: "1.15" });
    await buildTracker(book.port, request);
    const before = book.host.content();
    const requests = book.host.requestBytes.length;
    expect(await buildTracker(book.port, request)).toMatchObject({
      ok: true,
      value: { changes: 0, roundTrips: 0 },
    });
    expect(book.host.content()).toEqual(before);
    // Cells in three round trips, then each kind of dress in a run of its own.
    expect(book.host.requestBytes.length - requests).toBeLessThanOrEqual(11);
  });
});
