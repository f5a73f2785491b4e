import { saysSame } from "../../src/domain/merge/field";

function returned(text: string): Parameters<typeof saysSame>[0] {
  return { kind: "value", value: text, raw: text };
}

describe("a cell that came back", () => {
  it.each([
    ["half a letter", "Hội \ud83d viên"],
    ["a character that no file holds", "Hội \ufffe viên"],
  ])("says what was sent where %s became U+FFFD in its file", (_, sent) => {
    expect(saysSame(returned("Hội \ufffd viên"), sent)).toBe(true);
  });

  it("says something else where a whole letter was put there", () => {
    expect(saysSame(returned("Hội 🎉 viên"), "Hội \ud83d viên")).toBe(false);
  });
});
