import { makeReport } from "../../../src/domain/report";
import type { Tracker } from "../../../src/domain/tracker";
import type { Sheet } from "../../../src/workbook/page/content";
import { describeTracker } from "../../../src/workbook/book/describe";
import { usualPlaces } from "../../../src/workbook/sheets/places";
import { describeSummary } from "../../../src/workbook/summary/describe-summary";
import type { Language } from "../../../src/workbook/schema/wording";
import { makeWording } from "../../../src/workbook/schema/wording";
import { formulasOf } from "../../support/cached-values";
import { printedRows, rowWith } from "../../support/page-text";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";
import { monthOfProgress, thirtyUnits } from "../../support/tracker-samples";

const TODAY = day("2021-04-20");

function summaryOf(tracker: Tracker, language: Language = "vi"): Sheet {
  const wording = makeWording(language);
  return describeSummary(tracker, makeReport(tracker, TODAY), wording, usualPlaces(wording).tables.units);
}

function textOf(sheet: Sheet): string {
  return printedRows(sheet)
    .map((row) => row.join(" | "))
    .join("\n");
}

function onDay(reportDate: string): Tracker {
  return makeTracker({ settings: makeSettings({ reportDate: day(reportDate) }) });
}

describe("the summary of a month of progress", () => {
  const sheet = summaryOf(monthOfProgress());

  test("heads the page with organisation, plan, day and size", () => {
    const text = textOf(sheet);
    expect(text).toContain("Ban Thường vụ Hội LHPN Hà Nội | Kế hoạch số 71/KH-BTV");
    expect(text).toContain("Tính đến ngày 20/4/2021");
    expect(text).toContain("02 đơn vị · 27 nhiệm vụ");
  });

  test("counts what was counted by hand: the whole plan, its units, common work", () => {
    expect(rowWith(sheet, "Toàn bộ kế hoạch").slice(1)).toEqual([
      "10/27",
      10 / 27,
      27,
      7,
      2,
      1,
      4,
      6,
      4,
      3,
      0,
      0,
      0,
    ]);
    expect(rowWith(sheet, "Tây Hồ").slice(2)).toEqual(["4/10", 0.4, 10, 4, 0, 0, 1, 2, 2, 1, 0, 0, 0]);
    expect(rowWith(sheet, "Đông Anh").slice(2)).toEqual(["4/10", 0.4, 10, 2, 1, 1, 2, 3, 1, 0, 0, 0, 0]);
    expect(rowWith(sheet, "Việc chung").slice(1)).toEqual(["2/7", 2 / 7, 7, 1, 1, 0, 1, 1, 1, 2, 0, 0, 0]);
    expect(rowWith(sheet, "Chưa vào bảng").slice(1)).toEqual(["0/0", "–", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("shows that the counts add up, and how the extensions stand", () => {
    const text = textOf(sheet);
    expect(text).toContain(
      "Đối chiếu: 7 + 2 + 1 + 4 + 6 + 4 + 3 + 0 + 0 + 0 = 27; bảng có 27 nhiệm vụ – √ khớp",
    );
    expect(text).toContain(
      "Gia hạn: 1 việc, trong đó đã hoàn thành 0, vẫn quá hạn 1, đang thực hiện và khác 0.",
    );
  });

  test("gives both percentages, their rule, and those of the report before", () => {
    const text = textOf(sheet);
    expect(printedRows(sheet)[6]).toEqual([9 / 14, 4, 6, 2]);
    expect(text).toContain("việc đến hạn đã xong (9/14)");
    expect(text).toContain("trên tổng số: 10/27 = 37%\nkỳ 06/4/2021: 100%; trên tổng số 22%");
    expect(text).toContain("Tỷ lệ trên số việc đã đến hạn =");
  });

  test("compares with the last snapshot before the report date", () => {
    expect(rowWith(sheet, "So với kỳ 06/4/2021").slice(1)).toEqual([0, 2, 1, 1, 4, 2, -9, -1, 0, 0, 0]);
  });

  test("lists the overdue tasks, the latest first, by their short names and with their reasons", () => {
    const rows = printedRows(sheet);
    const title = rows.findIndex((row) => row.includes("3. Việc quá hạn (4)"));
    expect(rows.slice(title + 2, title + 6)).toEqual([
      [1, "Thành lập các tiểu ban", "Đông Anh", "Đông Anh", "09/4/2021", "11 ngày", "chưa giải trình"],
      [2, "Chuẩn bị nội dung Đại hội", "Đông Anh", "Đông Anh", "12/4/2021", "8 ngày", "Chờ ý kiến cấp ủy"],
      [
        3,
        "Góp ý dự thảo văn kiện",
        "Tây Hồ",
        "Tây Hồ",
        "16/4/2021",
        "4 ngày",
        "Cơ sở gửi ý kiến chậm, mới có 5/8 phường gửi",
      ],
      [
        4,
        "Duyệt báo cáo và đề án nhân sự",
        "Việc chung",
        "Ban Thường vụ",
        "19/4/2021",
        "1 ngày",
        "Đề án nhân sự của Đông Anh phải sửa",
      ],
    ]);
  });

  test("breaks a long proposal over two lines between words", () => {
    const text = textOf(sheet);
    expect(text).toContain("Thành Hội tạm ứng kinh phí trước ngày");
    expect(text).toContain("23/4/2021 để ký hợp đồng hội trường");
  });

  test("is one page, protected without a password, its widths and heights left to the reader", () => {
    expect(sheet.page).toMatchObject({ orientation: "portrait", fitToWidth: 1, fitToHeight: 1 });
    expect(sheet.protection).toMatchObject({ allowFormatColumns: true, allowFormatRows: true });
  });
});

describe("the summary in words", () => {
  test.each([
    ["2021-04-02", "Tính đến ngày 02/4/2021", "As of 2 April 2021"],
    ["2021-02-28", "Tính đến ngày 28/02/2021", "As of 28 February 2021"],
    ["2022-01-09", "Tính đến ngày 09/01/2022", "As of 9 January 2022"],
    ["2021-12-31", "Tính đến ngày 31/12/2021", "As of 31 December 2021"],
  ])("writes %s in each language's form", (date, vietnamese, english) => {
    expect(textOf(summaryOf(onDay(date)))).toContain(vietnamese);
    expect(textOf(summaryOf(onDay(date), "en"))).toContain(english);
  });

  test("says in English everything that it says in Vietnamese", () => {
    const tracker = {
      ...monthOfProgress(),
      units: [makeUnit("1", "Unit A")],
      bodies: [],
      tasks: [makeNumberedTask(1, { title: "Task" })],
    };
    const settings = makeSettings({ planTitle: "Plan", organisation: "Union" });
    expect(textOf(summaryOf({ ...tracker, settings }, "en"))).not.toMatch(
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
    );
  });

  test("prints a dash where there is nothing to share", () => {
    const sheet = summaryOf(makeTracker());
    expect(printedRows(sheet)[6]).toEqual(["–", 0, 0, 0]);
    expect(textOf(sheet)).toContain("trên tổng số: 0/0 = –");
  });

  test("leaves the signature out unless someone is named", () => {
    expect(textOf(summaryOf(monthOfProgress()))).not.toContain("NGƯỜI LẬP BIỂU");
    const tracker = thirtyUnits(40);
    expect(textOf(summaryOf(tracker))).toMatch(/NGƯỜI LẬP BIỂU\n+Nguyễn Thị Minh Nguyệt/);
  });
});

describe("the summary of thirty units", () => {
  const sheet = summaryOf(thirtyUnits());

  test("is two pages with a row for each unit, and says how much it leaves out", () => {
    expect(sheet.page?.fitToHeight).toBe(2);
    expect(rowWith(sheet, "Ứng Hòa")[0]).toBe(30);
    expect(textOf(sheet)).toMatch(/… và \d+ việc khác \(trang Nhiệm vụ\)/);
  });

  test("draws one bar a unit on the exact rows of the unit table, and the last eight snapshots and today", () => {
    const [units, trend] = sheet.charts;
    expect(units?.series.map(({ values }) => values)).toContain("'Đơn vị'!$I$5:$I$34");
    expect(units?.series[0]?.categories).toBe("'Đơn vị'!$C$5:$C$34");
    expect(trend?.series.map(({ values }) => values.replaceAll("'", ""))).toEqual([
      "_lich!$H$2:$H$10",
      "_lich!$I$2:$I$10",
      "_lich!$J$2:$J$10",
    ]);
  });
});

/** What Excel 2016 and LibreOffice calculate alike; nothing newer than Excel 2010, nothing volatile but TODAY. */
const FUNCTIONS = new Set(
  "ABS AND CHAR CHOOSE COUNT COUNTIF COUNTIFS DAY FIND IF IFERROR INDEX INT ISERROR ISNUMBER ISTEXT LARGE LEFT LEN MATCH MAX MID MIN MOD MONTH N NOT OR ROUND ROW ROWS SIGN SMALL SUBSTITUTE SUM SUMPRODUCT TODAY TRIM WEEKDAY WORKDAY YEAR".split(
    " ",
  ),
);

test("every formula of the workbook uses only functions that both programs have, and stays under Excel's length", () => {
  const content = describeTracker(monthOfProgress(), makeWording("vi"), TODAY);
  const formulas = content.sheets.flatMap(formulasOf).map(({ formula }) => formula.formula);
  const used = new Set(
    formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []),
  );
  expect([...used].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  expect(formulas.filter((formula) => formula.includes("TODAY("))).toHaveLength(1);
});
