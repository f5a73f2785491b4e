import {
  after,
  as,
  list,
  maybe,
  meaning,
  number,
  oneOf,
  optional,
  read,
  readAt,
  sequence,
  unless,
  word,
} from "../../src/plan-import/text/rules";
import { says } from "../../src/plan-import/text/says";
import { tokenise } from "../../src/plan-import/text/tokens";

const DIGITS = number(Number);

describe("rules that mean something", () => {
  it("give what their words mean, in the order of those among their steps", () => {
    const month = read([word("tháng"), DIGITS, optional(word("năm")), maybe(DIGITS)], ([month, year]) => ({
      month,
      year,
    }));
    expect(readAt(month, tokenise("tháng 5 năm 2026"), 0)).toEqual({
      value: { month: 5, year: 2026 },
      end: 4,
    });
    expect(readAt(month, tokenise("tháng 5"), 0)).toEqual({ value: { month: 5, year: null }, end: 2 });
    expect(readAt(month, tokenise("tháng Giêng"), 0)).toBeNull();
  });

  it("end a list before a join that leads nowhere", () => {
    expect(readAt(list(DIGITS, word(",", "và"), 9), tokenise("5, 6 và các"), 0)).toEqual({
      value: [5, 6],
      end: 3,
    });
  });

  it("take the longest phrase, and the first rule that reads", () => {
    const part = oneOf<string>(meaning({ cuối: "end", "cuối cùng": "last" }), as(says`hạ tuần`, "third"));
    expect(readAt(part, tokenise("cuối cùng"), 0)).toEqual({ value: "last", end: 2 });
    expect(readAt(part, tokenise("hạ tuần"), 0)?.value).toBe("third");
  });
});

describe("rules know what they can begin with", () => {
  it.each([
    ["a word", word("ngày", "lúc"), ["lúc", "ngày"]],
    [
      "the first steps that may be empty",
      sequence(optional(word("vào")), unless(word("số")), word("ngày")),
      ["ngày", "vào"],
    ],
    ["any of several", oneOf(word("từ"), says`kể từ`), ["kể", "từ"]],
    ["a number", sequence(DIGITS), ["#"]],
  ])("%s", (_, rule, expected) => {
    expect([...(rule.begins?.words ?? [])].sort()).toEqual(expected);
  });

  it("and look back without reading", () => {
    const rule = sequence(after(says`văn hóa`, 2), word(","));
    expect(rule(tokenise("Sở Văn hóa, Thể thao"), 3)).toBe(4);
    expect(rule(tokenise("Sở Y tế, Thể thao"), 3)).toBeNull();
  });
});
