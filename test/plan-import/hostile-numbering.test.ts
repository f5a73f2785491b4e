import { readDocx } from "../../src/plan-import/files/docx";
import { docxFile } from "./support/docx-file";

const POINTS = [
  { list: 3, level: 0, text: "Công tác chuẩn bị" },
  { list: 3, level: 1, text: "Xây dựng kế hoạch" },
];

/** What the points read as where numbering.xml was changed. */
async function readWith(rewrite: (numbering: string) => string): Promise<string> {
  const read = await readDocx(docxFile(POINTS, rewrite));
  return read.ok ? read.value.text : read.problem.code;
}

describe("lists of a Word file as no Word writes them are read to the end", () => {
  test("a numbering of nothing but beginnings, sixty thousand of them", async () => {
    expect(
      await readWith((xml) => xml.replace("<w:num ", `${"<w:abstractNum ".repeat(60_000)}<w:num `)),
    ).toBe("plan-damaged");
  });

  test.each(["999999999999", "-5", "1e9", "x"])("a list that begins with %s begins with 1", async (start) => {
    const text = await readWith((xml) =>
      xml.replaceAll('<w:start w:val="1"/>', `<w:start w:val="${start}"/>`),
    );
    expect(text).toBe("I. Công tác chuẩn bị\n1. Xây dựng kế hoạch");
  });

  test("a Roman number beyond those of any plan stands in digits", async () => {
    const text = await readWith((xml) => xml.replace('<w:start w:val="1"/>', '<w:start w:val="400"/>'));
    expect(text).toMatch(/^400\. Công tác/);
  });

  test("a level that no list has is no level", async () => {
    const text = await readWith((xml) => xml.replace('w:ilvl="1"', 'w:ilvl="999999999"'));
    expect(text).toMatch(/Xây dựng kế hoạch$/);
  });
});
