import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/xlsx/write";
import { askLibreOffice } from "../support/libreoffice-script";
import { makeWorkFolder } from "../support/libreoffice-process";
import { describeWith } from "../support/tools";
import { firstCopy, smallRound } from "./sent-copies";

/** As long as a careful answer is; each word of its own, so that none can be missed. */
const LONG = Array.from({ length: 60 }, (_, index) => `kho${index + 100}`).join(" ");
const TITLE = Array.from({ length: 30 }, (_, index) => `viec${index + 100}`).join(" ");

describeWith(["soffice", "pdftotext"], "A copy filled in with a long text in LibreOffice", () => {
  let printed: string;
  beforeAll(async () => {
    const folder = makeWorkFolder();
    const [copy, pdf] = [join(folder, "copy.xlsx"), join(folder, "copy.pdf")];
    writeFileSync(copy, await writeXlsx(firstCopy(smallRound())));
    await askLibreOffice(
      copy,
      [
        'tasks = sheet("Nhiệm vụ")',
        "headers = [tasks.getCellByPosition(column, 3).String for column in range(40)]",
        `tasks.getCellByPosition(headers.index("Khó khăn, vướng mắc"), 4).String = ${JSON.stringify(LONG)}`,
        `sheet("Việc mới").getCellByPosition(0, 4).String = ${JSON.stringify(TITLE)}`,
        "import uno",
        `doc.storeToURL(uno.systemPathToFileUrl(${JSON.stringify(pdf)}), (prop("FilterName", "calc_pdf_Export"),))`,
      ].join("\n"),
    );
    printed = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  }, 120_000);

  it.each([
    ["the cell of a task", LONG],
    ["a proposal", TITLE],
  ])("prints every word typed into %s", (_, text) => {
    expect(text.split(" ").filter((word) => !printed.includes(word))).toEqual([]);
  });

  it("prints who fills it in and where to sign, after a page of facts", () => {
    for (const words of ["Người cập nhật", "NGƯỜI LẬP PHIẾU", "THỦ TRƯỞNG ĐƠN VỊ", "(ký, đóng dấu)"])
      expect(printed).toContain(words);
  });
});
