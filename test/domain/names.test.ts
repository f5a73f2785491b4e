import fc from "fast-check";
import { isSameCell, isSameName, tidyName } from "../../src/domain/names";
import { NAME_PAIRS } from "./name-pairs";

describe("two names, as Excel compares cells and as people mean them", () => {
  test.each(NAME_PAIRS)("“$one” and “$other”: $why", ({ one, other, excel, people }) => {
    expect([isSameCell(one, other), isSameCell(other, one)]).toEqual([excel, excel]);
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([people, people]);
  });

  it("are one to people where they are one to Excel", () => {
    expect(NAME_PAIRS.filter(({ excel, people }) => excel && !people)).toEqual([]);
  });
});

/** Names made of what makes spellings differ. */
const anyName = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "uỷ",
        "ủy",
        "Hoà",
        "HÒA",
        "qúy",
        "tòan",
        "Ð",
        "đ",
        "–",
        "-",
        " ",
        "\u00A0",
        "\u200B",
        "\u00AD",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""))
  .chain((name) => fc.constantFrom(name, name.normalize("NFD"), name.toUpperCase()));

describe("any names", () => {
  it("are one with themselves, whichever comes first, and with what both are one with", () => {
    for (const isSame of [isSameCell, isSameName]) {
      fc.assert(
        fc.property(anyName, anyName, anyName, (one, other, third) => {
          expect(isSame(one, one)).toBe(true);
          expect(isSame(one, other)).toBe(isSame(other, one));
          expect(isSame(one, other) && isSame(other, third) && !isSame(one, third)).toBe(false);
        }),
      );
    }
  });

  it("stay one to people when they are tidied, which once does as well as twice", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(isSameName(tidyName(name), name)).toBe(true);
        expect(tidyName(tidyName(name))).toBe(tidyName(name));
      }),
    );
  });
});
