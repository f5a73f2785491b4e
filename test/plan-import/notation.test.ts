import { maybe, number, readAt } from "../../src/plan-import/text/rules";
import { says, tells } from "../../src/plan-import/text/says";
import { tokenise } from "../../src/plan-import/text/tokens";

const DIGITS = number(Number);

describe("a rule as its words stand in a text", () => {
  it.each([
    ["one of two words", says`giờ|h`, "h", 1],
    ["one of two phrases", says`(kể từ | sau) ngày`, "kể từ ngày", 3],
    ["the same tried in order", says`(kể từ | sau) ngày`, "sau ngày", 2],
    ["what may be left out", says`trong (vòng | thời hạn)? ${DIGITS} giờ|h`, "trong thời hạn 24 h", 5],
    ["left out", says`trong (vòng | thời hạn)? ${DIGITS} giờ|h`, "trong 24 giờ", 3],
    ["so many times at most", says`tuần{2}? sau`, "tuần tuần sau", 3],
    ["too many times", says`tuần{2}? sau`, "tuần tuần tuần sau", null],
    ["not here", says`xã !hội`, "xã hội", null],
    ["only here", says`xã &hội`, "xã hội", 1],
    ["a sign of the notation", says`'(' # ')' $`, "(5)", 3],
    ["numbers that touch", says`# ~ / ~ #`, "5/6", 3],
    ["numbers that do not", says`# ~ / ~ #`, "5 / 6", null],
  ])("%s", (_, rule, text, end) => {
    expect(rule(tokenise(text), 0)).toBe(end);
  });

  it.each([
    ["a word before", says`<thành|xong trước`, 1],
    ["words before", says`<(hoàn thành | xong) trước`, 2],
    ["other words before", says`<(kết thúc) trước`, null],
  ])("%s", (_, rule, at) => {
    expect(rule(tokenise("hoàn thành trước"), 2)).toBe(at === null ? null : 3);
  });

  it("tells what the rules in it mean", () => {
    const month = tells`tháng ${DIGITS} (của năm | năm)? ${maybe(DIGITS)}`(([number, year]) => [
      number,
      year,
    ]);
    expect(readAt(month, tokenise("tháng 5 năm 2026"), 0)).toEqual({ value: [5, 2026], end: 4 });
    expect(readAt(month, tokenise("tháng 5"), 0)).toEqual({ value: [5, null], end: 2 });
  });
});
