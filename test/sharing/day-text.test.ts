import type { DayReading } from "../../src/domain/merge/day-text";
import { provesMonthFirst, readDayText } from "../../src/domain/merge/day-text";
import { readPercent } from "../../src/domain/merge/percent-text";
import { readStateWords } from "../../src/domain/merge/state-words";
import { asksToClear } from "../../src/domain/merge/fold";
import { day } from "../support/tracker-builder";

const usual = { reference: day("2021-04-20"), monthFirst: false };

function read(text: string, context = usual): string {
  const found: DayReading = readDayText(text, context);
  if (found.kind === "day") return found.day;
  return found.kind === "none" ? "none" : `ambiguous: ${found.candidates.join(" ")}`;
}

describe("dates typed as text", () => {
  test.each([
    ["02/04/2021", "2021-04-02"],
    ["02/4/2021", "2021-04-02"],
    ["2/4/2021", "2021-04-02"],
    ["2.4.21", "2021-04-02"],
    ["2-4-2021", "2021-04-02"],
    ["02 04 2021", "2021-04-02"],
    [" 2 / 4 / 2021 ", "2021-04-02"],
    ["2021-04-02", "2021-04-02"],
    ["ngày 02/4/2021", "2021-04-02"],
    ["ngày 2 tháng 4 năm 2021", "2021-04-02"],
    ["2 tháng 4", "2021-04-02"],
    ["02/04/2021 14:30", "2021-04-02"],
    ["02/4/2021 17h00", "2021-04-02"],
    ["29/02/2020", "2020-02-29"],
    ["02/04/2021.", "2021-04-02"],
    ["Thứ Sáu, 02/4/2021", "2021-04-02"],
    ["CN, ngày 4/4/2021;", "2021-04-04"],
    ["10:30 02/4/2021", "2021-04-02"],
    ["8h00, ngày 2/4/2021", "2021-04-02"],
    ["02–04–2021", "2021-04-02"],
    ["02-Apr-2021", "2021-04-02"],
    ["2 April 2021", "2021-04-02"],
    ["2021-04-02T00:00:00", "2021-04-02"],
    ["2021-04-02T00:00:00.000", "2021-04-02"],
    ["2021-04-01T17:00:00.000Z", "none"],
  ])("%s is a day, day first", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["2/4", "2021-04-02"],
    ["30.12", "2020-12-30"],
    ["5/1", "2021-01-05"],
  ])("%s without a year is the nearest such day", (text, expected) => {
    expect(read(text, { reference: day("2021-02-20"), monthFirst: false })).toBe(expected);
  });

  test("month first is read only where that alone can be true", () => {
    expect(read("04/25/2021")).toBe("2021-04-25");
    expect(read("04/12/2021")).toBe("2021-12-04");
    expect(provesMonthFirst("04/25/2021")).toBe(true);
    expect(provesMonthFirst("25/04/2021")).toBe(false);
  });

  test.each([
    ["04/05/2021", true, "ambiguous: 2021-05-04 2021-04-05"],
    ["02/4/2021", true, "2021-04-02"],
    ["25/4/2021", true, "2021-04-25"],
    ["5/5/2021", true, "2021-05-05"],
  ])("%s beside a date that must be month first", (text, monthFirst, expected) => {
    expect(read(text, { ...usual, monthFirst })).toBe(expected);
  });

  test("asks where a text can be several days", () => {
    expect(read("21/04/05")).toBe("ambiguous: 2005-04-21 2021-04-05");
    expect(read("4/21")).toBe("ambiguous: 2021-04-21");
    expect(read("20/10")).toBe("ambiguous: 2020-10-20 2021-10-20");
  });

  test.each([
    "xong rồi",
    "tháng 4/2021",
    "31/4/2021",
    "32/1/2021",
    "0/4/2021",
    "04/2021",
    "2021",
    "",
    "1/2/3/4",
  ])("%s is no day", (text) => {
    expect(read(text)).toBe("none");
  });
});

describe("states typed freely", () => {
  test.each([
    ["xong", "done"],
    ["Xong rồi!", "done"],
    ["hoan thanh", "done"],
    ["HOÀN THÀNH", "done"],
    ["√ Hoàn thành đúng hạn", "done"],
    ["đang làm", "in-progress"],
    ["dang thuc hien", "in-progress"],
    ["Đang triển khai.", "in-progress"],
    ["chưa", "not-started"],
    ["Chưa thực hiện", "not-started"],
    ["tạm dừng", "paused"],
    ["N/A", "not-applicable"],
    ["Done", "done"],
  ])("%s is %s", (text, state) => {
    expect(readStateWords(text)).toBe(state);
  });

  test.each(["chưa xong", "gần xong", "hoàn thành 50%", "?", "1"])(
    "%s could mean several or none",
    (text) => {
      expect(readStateWords(text)).toBeNull();
    },
  );
});

describe("percentages", () => {
  test.each<[string | number, number | null]>([
    [0.5, 0.5],
    [50, 0.5],
    [1, 1],
    [100, 1],
    ["50%", 0.5],
    ["1%", 0.01],
    ["0,5", 0.5],
    ["75 %", 0.75],
    [101, null],
    [-1, null],
    ["một nửa", null],
  ])("%s is %s", (typed, share) => {
    expect(readPercent(typed)).toBe(share);
  });
});

test.each(["xóa", "Xoá", "XOA", " xóa ", "clear", "Clear."])("%s empties a cell", (word) => {
  expect(asksToClear(word)).toBe(true);
});

test.each(["xóa nợ", "", "đã xóa"])("%s does not", (word) => {
  expect(asksToClear(word)).toBe(false);
});
