import { cellPieces } from "../../src/domain/cell-limit";

test("no letter is cut in two where a text takes several cells", () => {
  const text = `a${"😀".repeat(40_000)}`;
  const pieces = cellPieces(text);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.filter((piece) => /[\uD800-\uDBFF]$/.test(piece))).toEqual([]);
  expect(pieces.join("")).toBe(text);
});
