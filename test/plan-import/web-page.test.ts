import { planImportEn } from "../../src/i18n/en/plan-import";
import { planImportVi } from "../../src/i18n/vi/plan-import";
import { parsePlan, readPlan } from "../../src/plan-import";

const codeOf = async (text: string, name: string): Promise<string | undefined> => {
  const result = await readPlan(new TextEncoder().encode(text), name);
  return result.ok ? undefined : result.problem.code;
};
const LINE = "- Chuẩn bị hội trường trước ngày 10/4/2021";

describe("the source of a web page", () => {
  it.each([
    ["ke-hoach.html", `<!DOCTYPE html>\n<html><body><p>${LINE}</p></body></html>`],
    ["ke-hoach.txt", `\uFEFF <html lang="vi"><body><p>${LINE}</p></body></html>`],
    ["ke-hoach.txt", `<?xml version="1.0"?>\n<!doctype html PUBLIC "x">\n<p>${LINE}</p>`],
    [
      "ke-hoach.txt",
      `<div class="noi-dung-van-ban-ke-hoach"><p style="text-align: justify">${LINE}</p></div>`,
    ],
  ])("is refused as a file: %s %j", async (name, text) => {
    expect(await codeOf(text, name)).toBe("plan-web-page");
  });

  it("is text where only a word of a plan is in angle brackets", async () => {
    expect(await codeOf(`KẾ HOẠCH\nThử\n\nI. NỘI DUNG\n${LINE} <b>gấp</b>`, "ke-hoach.txt")).toBeUndefined();
  });

  it("is text where it is pasted", () => {
    const { tasks } = parsePlan(`I. NỘI DUNG\n- Chuẩn bị <b>hội trường</b> trước ngày 10/4/2021`);
    expect(tasks[0]?.title).toBe("Chuẩn bị <b>hội trường</b> trước ngày 10/4/2021");
  });
});

test("text named .docx is told to be no Word file", async () => {
  expect(await codeOf("KẾ HOẠCH\nThử", "ke-hoach.docx")).toBe("plan-not-docx");
});

test("sentences about files fit a pane as well as a command line", () => {
  const sentences = [planImportVi, planImportEn].flatMap((texts) =>
    Object.entries(texts).flatMap(([code, sentence]) =>
      code.startsWith("plan-") && typeof sentence === "string" ? [sentence] : [],
    ),
  );
  expect(sentences.length).toBeGreaterThan(20);
  for (const sentence of sentences) expect(sentence).not.toMatch(/ô bên dưới|dán|paste|below/i);
});
