import { readCsv } from "../../src/xlsx/read-csv";

function rowsOf(text: string): readonly (readonly unknown[])[] {
  const read = readCsv(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets[0]?.blocks[0]?.contents ?? [];
}

const NOTE = Array.from({ length: 37 }, (_, index) => `việc ${index}`).join(", ");

describe("what parts the cells of a .csv", () => {
  test("is what makes our headers, however many commas a note holds", () => {
    const text = ["Mã;Nhiệm vụ;Trạng thái;Ghi chú", `NV-001;Nộp báo cáo;xong;${NOTE}`].join("\r\n");
    expect(rowsOf(text)[1]).toEqual(["NV-001", "Nộp báo cáo", "xong", NOTE]);
  });

  test("is a comma where the notes are full of semicolons", () => {
    const text = ["Mã,Nhiệm vụ,Ghi chú", "NV-001,Nộp,a;b;c;d;e", "NV-002,Họp,a;b;c;d;e"].join("\n");
    expect(rowsOf(text)[1]).toEqual(["NV-001", "Nộp", "a;b;c;d;e"]);
  });

  test("is where the rows agree, in a table without our headers", () => {
    const text = ["a;b", "c;d", `e;${NOTE}`].join("\n");
    expect(rowsOf(text)).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", NOTE],
    ]);
  });

  test("is what the first line tells Excel, and that line is no row", () => {
    expect(rowsOf("sep=|\r\na|b;c\r\nd|e")).toEqual([
      ["a", "b;c"],
      ["d", "e"],
    ]);
  });

  test("is found in UTF-32 too, whichever byte comes first", () => {
    const letters = [..."\uFEFFmột;hai\nba;𠀋"].map((letter) => letter.codePointAt(0) ?? 0);
    for (const isLittle of [true, false]) {
      const bytes = new DataView(new ArrayBuffer(letters.length * 4));
      letters.forEach((letter, index) => bytes.setUint32(index * 4, letter, isLittle));
      const read = readCsv(new Uint8Array(bytes.buffer));
      expect(read.ok && read.value.sheets[0]?.blocks[0]?.contents).toEqual([
        ["một", "hai"],
        ["ba", "𠀋"],
      ]);
    }
  });

  test("need not be there at all", () => {
    expect(rowsOf("một\nhai")).toEqual([["một"], ["hai"]]);
  });
});
