import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { writePaper } from "../../src/docx/write-paper";
import { composeLetters } from "../../src/papers/letter/compose-letters";
import { composeReport } from "../../src/papers/report/compose-report";
import { renderPdf } from "../support/libreoffice";
import { faultsByMicrosoft } from "../support/ooxml-validator";
import { describeWith } from "../support/tools";
import { monthOfProgress } from "../support/tracker-samples";
import { progressOfMonth } from "./month";
import { linesOf, readWordFile } from "./paper-text";

const papers = {
  "the report": composeReport(progressOfMonth(), "vi"),
  "the report in English": composeReport(progressOfMonth(), "en"),
  "a letter": composeLetters(monthOfProgress(), progressOfMonth(), { language: "vi", answerBy: null })[0]!
    .paper,
} as const;
const names = Object.keys(papers) as (keyof typeof papers)[];

describe("a paper as a Word file", () => {
  it.each(names)("holds every line and every cell: %s", async (name) => {
    const paper = papers[name];
    const words = await readWordFile(await writePaper(paper));
    const cells = paper.appendices.flatMap(({ table }) => table.rows.flat());
    for (const text of [...linesOf(paper), ...cells]) expect(words).toContain(text);
  });
});

describeWith("ooxml-validator", "a paper before Microsoft's own validator", () => {
  it.each(names)("has no fault: %s", async (name) => {
    expect(await faultsByMicrosoft(await writePaper(papers[name]), "Office2016", "docx")).toEqual([]);
  });
});

describeWith(["libreoffice-writer", "pdftotext"], "a paper in LibreOffice Writer", () => {
  it("prints its head, its sentences and its page numbers, none on the first page", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "tien-do-paper-")), "paper.docx");
    writeFileSync(path, await writePaper(papers["the report"]));
    const pdf = await renderPdf(path);
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
    expect(pages[0]).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(pages[0]).toMatch(/^\s*BAN THƯỜNG VỤ/);
    expect(pages[1]).toMatch(/^\s*2\s/);
    expect(pages.join("")).toContain("Phụ lục 1. Danh mục nhiệm vụ quá hạn");
  });
});
