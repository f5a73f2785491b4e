import { buildTracker } from "../../src/actions/build";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day } from "../support/tracker-builder";
import { openWorkbook } from "./open-workbook";

const TODAY = day("2021-03-28");

it("builds a plan of so many words that what is being built cannot be written down in one request", async () => {
  // 190 titles of 20,000 letters are 4 million, and half as many bytes again: more than Excel on the web takes at once.
  const tasks = Array.from({ length: 190 }, (_, index) =>
    makePlanTask(`Việc ${index + 1} ${"đ ".repeat(10_000)}`.trim(), { line: index + 1 }),
  );
  const book = openWorkbook();
  const request = { plan: makePlan({ tasks }), language: "vi", reportDate: TODAY, today: TODAY } as const;
  const built = await buildTracker(book.port, request);
  book.close();
  expect(built).toMatchObject({ ok: true, value: { taskRows: 190 } });
  expect(Math.max(...book.host.requestBytes)).toBeLessThan(5_000_000);
});
