import type { Day } from "../../src/domain/day";
import { expandRecurring } from "../../src/domain/expand-recurring";
import { findDeadline } from "../../src/plan-import";

const dates = (phrase: string, from: string, until: string): string[] =>
  expandRecurring(findDeadline(phrase).deadline, from as Day, until as Day);

describe("a recurring deadline becomes dates up to the plan's end", () => {
  it("every month, with the month's last day where it has no such day", () => {
    expect(dates("trước ngày 31 hàng tháng", "2021-01-15", "2021-04-30")).toEqual([
      "2021-01-31",
      "2021-02-28",
      "2021-03-31",
      "2021-04-30",
    ]);
  });

  it("twice a month", () => {
    expect(dates("ngày 05 và ngày 20 hàng tháng", "2021-01-06", "2021-02-20")).toEqual([
      "2021-01-20",
      "2021-02-05",
      "2021-02-20",
    ]);
  });

  it.each([
    ["định kỳ ngày cuối tháng", ["2026-11-30", "2026-12-31"]],
    ["định kỳ ngày cuối quý", ["2026-12-31"]],
    ["định kỳ thứ Hai đầu tuần", ["2026-12-21", "2026-12-28"]],
    ["định kỳ vào chiều thứ Sáu", ["2026-12-18", "2026-12-25"]],
  ])("regularly, which is not daily: %s", (phrase, last) => {
    expect(dates(`Văn phòng báo cáo ${phrase}`, "2026-11-01", "2026-12-31").slice(-last.length)).toEqual(
      last,
    );
  });

  it("several times a month, the last day too", () => {
    expect(dates("ngày 10, 20 và ngày cuối tháng", "2021-02-11", "2021-03-10")).toEqual([
      "2021-02-20",
      "2021-02-28",
      "2021-03-10",
    ]);
  });

  it("every quarter, in the month named", () => {
    expect(dates("trước ngày 05 tháng cuối cùng của mỗi quý", "2021-03-06", "2021-12-31")).toEqual([
      "2021-06-05",
      "2021-09-05",
      "2021-12-05",
    ]);
  });

  it("every year, across years", () => {
    expect(dates("trước ngày 20/11 hàng năm", "2021-01-01", "2022-12-31")).toEqual([
      "2021-11-20",
      "2022-11-20",
    ]);
  });

  it("every week on the day named", () => {
    expect(dates("thứ Sáu hàng tuần", "2021-04-01", "2021-04-16")).toEqual([
      "2021-04-02",
      "2021-04-09",
      "2021-04-16",
    ]);
  });

  it("gives no date where the words name no day", () => {
    expect(dates("hàng quý", "2021-01-01", "2021-12-31")).toEqual([]);
    expect(dates("trước ngày 20/11/2021", "2021-01-01", "2021-12-31")).toEqual([]);
  });
});
