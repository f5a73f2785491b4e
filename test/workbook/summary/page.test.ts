import type { Tracker } from "../../../src/domain/tracker";
import type { Sheet } from "../../../src/workbook/page/content";
import { describeTracker } from "../../../src/workbook/book/describe";
import type { Language } from "../../../src/i18n/language";
import { makeWording } from "../../../src/workbook/schema/wording";
import { BAR_COLORS } from "../../../src/workbook/summary/looks";
import { formulasOf } from "../../support/cached-values";
import { halfWay } from "../../support/page-samples";
import { printedRows, rowWith } from "../../support/page-text";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";
import { monthOfProgress, thirtyUnits } from "../../support/tracker-samples";

const TODAY = day("2021-04-20");

function summaryOf(tracker: Tracker, language: Language = "vi"): Sheet {
  const [summary] = describeTracker(tracker, makeWording(language), TODAY).sheets;
  if (!summary) throw new Error("No summary");
  return summary;
}

function textOf(sheet: Sheet): string {
  return printedRows(sheet)
    .map((row) => row.join(" | "))
    .join("\n");
}

function onDay(reportDate: string): Tracker {
  return makeTracker({ settings: makeSettings({ reportDate: day(reportDate) }) });
}

test("a task that would be counted alone stands in the line of its count", () => {
  const counts = printedRows(summaryOf(halfWay(30))).filter(([text]) => /^… và/.test(String(text)));
  expect(counts.map(([text]) => String(text))).toEqual([
    "… và 2 kiến nghị khác (trang Nhiệm vụ, cột Kiến nghị)",
    "… và 2 việc khác (trang Nhiệm vụ)",
  ]);
});

test("a proposal that no page has room for is cut, shows so, and counts as shown", () => {
  const proposals = ["Đề nghị cho phép ".repeat(300), "Một", "Hai"];
  const tasks = proposals.map((proposal, index) =>
    makeNumberedTask(index + 1, { proposal, due: day(`2021-04-0${index + 1}`) }),
  );
  const rows = printedRows(summaryOf(makeTracker({ tasks }))).map(([text]) => String(text));
  const title = rows.indexOf("Cần Ban Thường vụ quyết định (3)");
  const rest = rows.indexOf("… và 2 kiến nghị khác (trang Nhiệm vụ, cột Kiến nghị)");
  expect(title).toBeGreaterThan(0);
  expect(rest).toBeGreaterThan(title + 3);
  expect(rows[title + 1]).toMatch(/^1\. Đề nghị cho phép/);
  expect(rows[rest - 1]).toMatch(/…$/);
});

test("what is to be decided stands in the order of urgency, whatever rows it stands in", () => {
  const tasks = [
    makeNumberedTask(1, { proposal: "Chưa có hạn" }),
    makeNumberedTask(2, { proposal: "Đã xong", due: day("2021-04-01"), completedOn: day("2021-04-01") }),
    makeNumberedTask(3, { proposal: "Không áp dụng", state: "not-applicable" }),
    makeNumberedTask(4, { proposal: "Sắp đến hạn", due: day("2021-04-22") }),
    makeNumberedTask(5, { proposal: "Quá hạn", due: day("2021-04-10") }),
  ];
  const rows = printedRows(summaryOf(makeTracker({ tasks }))).map(([text]) => String(text));
  const title = rows.indexOf("Cần Ban Thường vụ quyết định (5)");
  expect(rows.slice(title + 1, title + 6).map((row) => /^\d\. (.*) \(NV/.exec(row)?.[1])).toEqual([
    "Quá hạn",
    "Sắp đến hạn",
    "Đã xong",
    "Chưa có hạn",
    "Không áp dụng",
  ]);
});

test("that there is no report before is said once, and a title that is not there leaves no gap", () => {
  const sheet = summaryOf(makeTracker({ settings: makeSettings({ planTitle: "" }) }));
  expect(textOf(sheet).split("chưa có kỳ trước để so")).toHaveLength(2);
  expect(sheet.rows.find(({ row }) => row === 3)?.height).toBeLessThan(3);
});

test("a stream's name is cut as those of units are", () => {
  const tasks = [makeNumberedTask(1, { stream: "direction" })];
  expect(textOf(summaryOf(makeTracker({ tasks }), "en"))).toContain("Direction and…");
});

test("nothing is said of no task, and little where every one is over", () => {
  const none = textOf(summaryOf(makeTracker()));
  expect(none).toContain("Bảng chưa có nhiệm vụ nào.");
  expect(none).not.toContain("Cả 0 việc");
  const over = textOf(summaryOf(makeTracker({ tasks: [makeNumberedTask(1, { state: "done" })] })));
  expect(over).toContain("Không còn việc nào chưa xong.");
});

test("the parts of the bars are greys far apart in black and white", () => {
  const greys = Object.values(BAR_COLORS)
    .map((color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)))
    .map(([red = 0, green = 0, blue = 0]) => (0.299 * red + 0.587 * green + 0.114 * blue) / 255)
    .sort((one, other) => one - other);
  const steps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThan(0.14);
});

describe("the summary of a month of progress", () => {
  const sheet = summaryOf(monthOfProgress());

  test("heads the page with organisation, plan, day and size", () => {
    const text = textOf(sheet);
    expect(text).toContain("Ban Thường vụ Hội LHPN Hà Nội | Kế hoạch số 71/KH-BTV");
    expect(text).toContain("Tính đến ngày 20/4/2021");
    expect(text).toContain("02 đơn vị · 27 nhiệm vụ");
  });

  test("counts what was counted by hand: the whole plan, its units, common work", () => {
    // Done / all but not applicable, share, overdue, due soon, other open work.
    expect(rowWith(sheet, "Toàn bộ kế hoạch").slice(0, 6)).toEqual([
      "Toàn bộ kế hoạch",
      "10/27",
      10 / 27,
      4,
      6,
      7,
    ]);
    expect(
      printedRows(sheet)
        .find(([name]) => name === "Tây Hồ")
        ?.slice(0, 6),
    ).toEqual(["Tây Hồ", "4/10", 0.4, 1, 2, 3]);
    expect(rowWith(sheet, "Việc chung").slice(0, 6)).toEqual(["Việc chung", "2/7", 2 / 7, 1, 1, 3]);
    expect(rowWith(sheet, "Nội dung").slice(-6)).toEqual(["Nội dung", "2/4", 0.5, 2, 0, 0]);
  });

  test("tells the unit with most overdue work first, no unit twice, and no row of nothing", () => {
    const rows = printedRows(sheet);
    const first = rows.findIndex((row) => row[0] === "Toàn bộ kế hoạch");
    expect(rows.slice(first + 1, first + 4).map(([name]) => name)).toEqual([
      "Đông Anh",
      "Tây Hồ",
      "Việc chung",
    ]);
    expect(rows.flat().filter((cell) => cell === "Ngoài danh sách" || cell === "Chưa ghi mảng")).toEqual([]);
    expect(
      rows
        .slice(first)
        .flat()
        .filter((cell) => cell === "Đông Anh"),
    ).toHaveLength(1);
  });

  test("shows that the counts add up, telling none that is 0", () => {
    expect(textOf(sheet)).toContain(
      "√ Hoàn thành đúng hạn 7 + √■ Hoàn thành quá hạn 2 + √ Hoàn thành 1 + ■ Quá hạn 4 + ▲ Sắp đến hạn 6 + ● Trong hạn 4 + ○ Chưa có thời hạn 3 = 27; bảng có 27 nhiệm vụ – √ khớp",
    );
  });

  test("tells what is not clear about the work that is not over", () => {
    // 27 less 10 done; all 17 without a product, three of them without a deadline, each led by somebody.
    expect(textOf(sheet)).toContain("Chưa rõ, trong 17 việc chưa xong: thời hạn 3 việc, sản phẩm 17 việc.");
  });

  test("gives both percentages, their rule, and those of the report before", () => {
    const text = textOf(sheet);
    expect(printedRows(sheet)[6]).toEqual([9 / 14, 4, 6, 2]);
    expect(text).toContain("việc đến hạn đã xong (9/14)");
    expect(text).toContain("trên tổng số: 10/27 = 37%\nkỳ 06/4: 100%; tổng số 22%");
    expect(text).toContain("Tỷ lệ trên số việc đã đến hạn =");
    expect(text).toContain("lâu nhất 11 ngày\ntăng 4 so với 06/4");
    expect(text).toContain("vướng mắc: 2 việc\ngia hạn: 1 (chậm 1)");
  });

  test("puts decisions first, the whole text of each, broken between words", () => {
    const rows = printedRows(sheet);
    const title = rows.findIndex((row) => row[0] === "Cần Ban Thường vụ quyết định (2)");
    expect(rows.slice(title + 1, title + 7)).toEqual([
      ["1. Ban Thường vụ làm việc với Huyện ủy trước ngày 25/4/2021 – vướng", "▲", "22/4", "Đông Anh"],
      ["mắc: Chưa có lịch duyệt nhân sự của Huyện ủy (NV-004 Chuẩn bị nhân"],
      ["sự Đại hội)"],
      ["2. Thành Hội tạm ứng kinh phí trước ngày 23/4/2021 để ký hợp đồng", "▲", "23/4", "Tây Hồ"],
      ["hội trường – vướng mắc: Kinh phí hỗ trợ chưa phân bổ, chưa ký được"],
      ["hợp đồng hội trường (NV-009 Công tác hậu cần)"],
    ]);
  });

  test("lists the overdue tasks next, the latest first, by their short names and with their reasons", () => {
    const rows = printedRows(sheet);
    const title = rows.findIndex((row) => row[0] === "Việc quá hạn (4)");
    expect(rows[title]).toEqual(["Việc quá hạn (4)", "Chậm", "Hạn", "Đơn vị"]);
    // Nothing is left out, so that long reasons go on below.
    expect(rows.slice(title + 1, title + 7)).toEqual([
      ["NV-014 Thành lập các tiểu ban", "11 ngày", "09/4", "Đông Anh"],
      ["NV-002 Chuẩn bị nội dung Đại hội – Chờ ý kiến cấp ủy", "8 ngày", "12/4", "Đông Anh"],
      ["NV-005 Góp ý dự thảo văn kiện – Cơ sở gửi ý kiến chậm, mới có 5/8", "4 ngày", "16/4", "Tây Hồ"],
      ["phường gửi"],
      [
        "NV-021 Duyệt báo cáo và đề án nhân sự – Đề án nhân sự của Đông Anh",
        "1 ngày",
        "19/4",
        "Ban Thường vụ",
      ],
      ["phải sửa"],
    ]);
  });

  test("says “hôm nay” of what is due today", () => {
    expect(textOf(sheet)).toContain("Công tác hậu cần | hôm nay | 20/4 | Đông Anh");
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

describe("the summary of many units", () => {
  test.each([
    [2, 1],
    [8, 1],
    [12, 1],
    [13, 2],
    [30, 2],
    [63, 2],
    [64, 3],
    [126, 3],
  ])("has a line for each of %i units, on %i pages at most", (count, pages) => {
    const tracker = halfWay(count);
    const sheet = summaryOf(tracker);
    expect(sheet.page?.fitToHeight).toBeLessThanOrEqual(pages);
    const cells = printedRows(sheet).flat();
    const names = tracker.units.map(({ shortName }) => shortName);
    expect(names.filter((name) => !cells.includes(name))).toEqual([]);
    expect(textOf(sheet)).not.toContain("đơn vị khác");
  });

  test("tells like tasks of many units on one line, and rest by their number", () => {
    const text = textOf(summaryOf(likeWork()));
    // Five units late with the same task since 1, 2, 3, 4 and 5 April; one more task stands alone.
    expect(text).toContain("NV-001 Đề án nhân sự: 5 đơn vị, lâu nhất: | 19 ngày | 01/4 | Đơn vị 1\n");
    expect(text).toContain("Việc riêng | 10 ngày | 10/4 | Đơn vị 2");
    expect(text).toContain("Việc quá hạn (6)");
  });

  test("tells long names without a short one by what sets them apart", () => {
    const tellOf = (name: string, shortName: string): unknown[] => {
      const tasks = [makeNumberedTask(1, { unit: name, lead: name, due: day("2021-04-01"), dueKind: "by" })];
      const units = [makeUnit("DV-1", name, { shortName })];
      return printedRows(summaryOf(makeTracker({ units, tasks }))).flat();
    };
    expect(tellOf("Hội LHPN phường Trúc Bạch", "")).toContain("Phường Trúc Bạch");
    expect(tellOf("hội liên hiệp phụ nữ thị trấn Phùng", "")).toContain("Thị trấn Phùng");
    expect(tellOf("Hội LHPN Ba Vì", "")).toContain("Hội LHPN Ba Vì");
    expect(tellOf("Hội LHPN xã Vĩnh An", "#N/A")).toContain("Xã Vĩnh An");
  });

  test("counts what it leaves out", () => {
    expect(textOf(summaryOf(thirtyUnits()))).toMatch(/… và \d+ việc khác \(trang Nhiệm vụ\)/);
  });

  test("shows decisions and overdue work before all else where there is little room", () => {
    const lists = printedRows(summaryOf(crowded())).map(([text]) => String(text));
    const behind = (title: RegExp): string | undefined =>
      lists[lists.findIndex((text) => title.test(text)) + 1];
    expect(behind(/^Cần Ban Thường vụ quyết định \(\d/)).toMatch(/^1\. /);
    expect(behind(/^Việc quá hạn \(\d/)).toMatch(/^NV-/);
    expect(lists).toContainEqual(expect.stringMatching(/^Khó khăn, .* \(\d+\) – xem trang Nhiệm vụ$/));
  });

  test("draws the units' bars where there are few, worst first, and in half of the width the last four snapshots and today", () => {
    const [units] = summaryOf(likeWork()).charts;
    expect(units?.series.map(({ values }) => values.replaceAll("'", ""))).toEqual([
      "_lich!$H$13:$H$17",
      "_lich!$I$13:$I$17",
      "_lich!$J$13:$J$17",
      "_lich!$K$13:$K$17",
    ]);
    // Two bars say nothing that the two lines above them do not.
    expect(summaryOf({ ...monthOfProgress(), snapshots: [] }).charts).toEqual([]);
    const [trend] = summaryOf(thirtyUnits()).charts;
    expect(trend?.series.map(({ values }) => values.replaceAll("'", ""))).toEqual([
      "_lich!$H$6:$H$10",
      "_lich!$I$6:$I$10",
      "_lich!$J$6:$J$10",
    ]);
  });
});

/** Twelve units, the most that one page has, and as many bodies as it tells: few lines are left for the lists. */
function crowded(): Tracker {
  const tracker = halfWay(12);
  const bodies = Array.from({ length: 10 }, (_, index) => ({
    ...{ code: `B-${index}`, name: `Ban ${index}`, shortName: "", otherNames: "", contact: "", email: "" },
  }));
  const tasks = tracker.tasks.map((task, index) => ({
    ...task,
    lead: bodies[index % 11]?.name ?? "",
    difficulty: index % 10 === 1 ? "Chưa có lịch" : "",
    proposal: index % 10 === 3 ? "Xin ý kiến về thành phần Tổ công tác chỉ đạo điểm và về thời gian" : "",
  }));
  return { ...tracker, bodies, tasks };
}

/** Five units with a late task each, one of them with another that nobody else has. */
function likeWork(): Tracker {
  const units = [1, 2, 3, 4, 5].map((number) => makeUnit(`DV-${number}`, `Đơn vị ${number}`));
  const like = units.map(({ name }, index) =>
    makeNumberedTask(index + 1, {
      title: "Xây dựng đề án nhân sự",
      shortTitle: "Đề án nhân sự",
      unit: name,
      lead: name,
      due: day(`2021-04-0${index + 1}`),
      dueKind: "by",
    }),
  );
  const alone = makeNumberedTask(6, {
    title: "Việc riêng",
    unit: "Đơn vị 2",
    lead: "Đơn vị 2",
    due: day("2021-04-10"),
    dueKind: "by",
  });
  return makeTracker({ units, tasks: [...like, alone] });
}

/** What Excel 2016 and LibreOffice calculate alike; nothing newer than Excel 2010, nothing volatile but TODAY. */
const FUNCTIONS = new Set(
  "ABS AND CHAR CHOOSE COLUMN COUNT COUNTIF COUNTIFS DAY FIND IF IFERROR INDEX INT ISERROR ISNUMBER ISTEXT LARGE LEFT LEN MATCH MAX MID MIN MOD MONTH N NOT OR REPLACE REPT RIGHT ROUND ROUNDUP ROW ROWS SIGN SMALL SUBSTITUTE SUM SUMPRODUCT TODAY TRIM UPPER WEEKDAY WORKDAY YEAR".split(
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
