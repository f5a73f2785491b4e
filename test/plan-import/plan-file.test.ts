import { unzipSync, zipSync } from "fflate";
import { planImportEn } from "../../src/i18n/en/plan-import";
import { planImportVi } from "../../src/i18n/vi/plan-import";
import { parsePlan, readPlan, readPlanFile } from "../../src/plan-import";
import { docxFile } from "./support/docx-file";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLAN = "KẾ HOẠCH\nTổ chức ngày hội\n\nI. NỘI DUNG\n- Chuẩn bị hội trường trước ngày 05/6/2021\n";

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [..."\uFEFF", ...text].forEach((letter, index) =>
    view.setUint16(index * 2, letter.charCodeAt(0), !bigEndian),
  );
  return bytes;
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const letters = [..."\uFEFF", ...text];
  const view = new DataView(new ArrayBuffer(letters.length * 4));
  letters.forEach((letter, index) => view.setUint32(index * 4, letter.codePointAt(0) ?? 0, isLittle));
  return new Uint8Array(view.buffer);
}

async function codeOf(bytes: Uint8Array, name = "ke-hoach.txt"): Promise<string | undefined> {
  const result = await readPlan(bytes, name);
  return result.ok ? undefined : result.problem.code;
}

describe("text files", () => {
  it.each([
    ["UTF-8", utf8(PLAN)],
    ["UTF-8 with a mark", utf8(`\uFEFF${PLAN}`)],
    ["UTF-16, little end first", utf16(PLAN, false)],
    ["UTF-16, big end first", utf16(PLAN, true)],
    ["UTF-32, little end first", utf32(PLAN, true)],
    ["UTF-32, big end first", utf32(PLAN, false)],
    ["UTF-8 with letters and tones apart (NFD)", utf8(PLAN.normalize("NFD"))],
    ["UTF-8 with Windows line ends", utf8(PLAN.replace(/\n/g, "\r\n"))],
  ])("reads %s", async (_name, bytes) => {
    const result = await readPlan(bytes, "ke-hoach.txt");
    expect(result).toMatchObject({ ok: true, value: { title: "KẾ HOẠCH Tổ chức ngày hội" } });
    expect(result.ok && result.value.tasks).toMatchObject([
      { title: "Chuẩn bị hội trường trước ngày 05/6/2021", line: 5, deadline: { to: "2021-06-05" } },
    ]);
  });
});

describe("a Word file", () => {
  it.each<[string, (name: string, part: Uint8Array) => [string, Uint8Array]]>([
    ["names of its parts in capitals", (name, part) => [name.toUpperCase(), part]],
    ["its parts in UTF-16", (name, part) => [name, utf16(new TextDecoder().decode(part), false)]],
  ])("reads the same with %s", async (_name, rewrite) => {
    const plain = docxFile([{ list: 3, level: 0, text: "NỘI DUNG" }]);
    const parts = Object.entries(unzipSync(plain)).map(([name, part]) => rewrite(name, part));
    const read = await readPlanFile(zipSync(Object.fromEntries(parts)), "ke-hoach.docx");
    expect(read).toMatchObject({ ok: true });
    expect(read).toEqual(await readPlanFile(plain, "ke-hoach.docx"));
  });

  it("is refused where two of its parts differ in capitals alone", async () => {
    const parts = unzipSync(docxFile(["KẾ HOẠCH"]));
    const doubled = zipSync({ ...parts, "word/Document.xml": parts["word/document.xml"] ?? utf8("") });
    expect(await codeOf(doubled, "ke-hoach.docx")).toBe("plan-damaged");
  });

  it("keeps the labels of automatic lists, and tables as rows", async () => {
    const file = await readPlanFile(
      docxFile([
        "KẾ HOẠCH",
        { list: 3, level: 0, text: "MỤC ĐÍCH" },
        { list: 3, level: 0, text: "NỘI DUNG" },
        { list: 3, level: 1, text: "Tuyên truyền" },
        { list: 3, level: 2, text: "Treo băng rôn trước ngày 05/6/2021" },
        {
          rows: [
            ["TT", "Nội dung"],
            ["1", "Họp\nban"],
          ],
        },
      ]),
      "ke-hoach.docx",
    );
    expect(file).toEqual({
      ok: true,
      value: {
        kind: "text",
        doubts: [],
        text: "KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG\n1. Tuyên truyền\n- Treo băng rôn trước ngày 05/6/2021\nTT\tNội dung\n1\tHọp\u000Bban",
      },
    });
  });
});

describe("a text typed for an old font", () => {
  const TYPED: readonly (readonly [string, string])[] = [
    [
      "TCVN3",
      "KÕ ho¹ch\n1. Ban Th­êng vô Héi LHPN hoµn thµnh ®Ò ¸n tr­íc ngµy 15/4/2021, c¸c c¬ së göi b¸o c¸o.",
    ],
    [
      "VNI",
      "Keá hoaïch\n1. Ban Thöôøng vuï Hoäi LHPN hoaøn thaønh ñeà aùn tröôùc ngaøy 15/4/2021, caùc cô sôû göûi baùo caùo.",
    ],
  ];
  const MEANT =
    "Kế hoạch\n1. Ban Thường vụ Hội LHPN hoàn thành đề án trước ngày 15/4/2021, các cơ sở gửi báo cáo.";

  it.each(TYPED)("%s is converted, and said to be", async (_font, typed) => {
    for (const bytes of [utf8(typed), docxFile(typed.split("\n"))]) {
      expect(await readPlanFile(bytes, "ke-hoach")).toEqual({
        ok: true,
        value: { kind: "text", text: MEANT, doubts: [{ code: "legacy-font-converted", line: 1 }] },
      });
    }
  });

  it("TCVN3 in the bytes of an old program is known too", async () => {
    const bytes = Uint8Array.from(TYPED[0]?.[1] ?? "", (letter) => letter.charCodeAt(0));
    expect(await readPlanFile(bytes, "ke-hoach.txt")).toMatchObject({ ok: true, value: { text: MEANT } });
  });
});

describe("letters that a file lost", () => {
  it.each([
    ["Th c hi n nhiệm vụ", true],
    ["Tổ ch c hội nghị", true],
    ["Hoàn th\uFFFDnh đề án", true],
    ["a) Rà soát 5 km đường, 20 m kênh; bước b và điểm d", false],
    ["Tập huấn TW, HĐND, UBND các xã v.v", false],
    ["Trang trí\tnt\tx\tx\t5 kg", false],
  ])("%s", async (line, asked) => {
    const file = await readPlanFile(utf8(`KẾ HOẠCH\n1. ${line}`), "ke-hoach.txt");
    const doubts = file.ok && file.value.kind === "text" ? file.value.doubts : [];
    expect(doubts).toEqual(asked ? [{ code: "letters-lost", line: 2, words: `1. ${line}` }] : []);
  });
});

describe("a plan written as JSON", () => {
  it("comes back as it was, with the plans it follows", async () => {
    const plan = {
      ...parsePlan(PLAN),
      follows: [{ number: "12/KH-UBND", how: "replaces" as const }],
    };
    expect(await readPlan(utf8(JSON.stringify(plan)), "plan.json")).toEqual({ ok: true, value: plan });
  });

  it("may leave out what is usual, and name a body by its name alone", async () => {
    const words = JSON.stringify({
      bodies: ["Ban Tổ chức"],
      tasks: [{ title: "Họp", support: null, product: "" }],
    });
    const result = await readPlan(utf8(words), "plan.json");
    expect(result.ok && result.value.bodies).toEqual([{ name: "Ban Tổ chức", aliases: [] }]);
    expect(result.ok && result.value.tasks).toEqual([
      {
        title: "Họp",
        shortTitle: "Họp",
        section: "",
        line: 0,
        scope: "once",
        lead: null,
        leadInferred: false,
        support: [],
        stream: "direction",
        deadline: { text: "", bound: "none", from: null, to: null },
      },
    ]);
  });

  it.each([
    ["$.tasks[0].deadline.bound", { tasks: [{ title: "Họp", deadline: { bound: "soon" } }] }],
    ["$.tasks[1].title", { tasks: [{ title: "Họp" }, {}] }],
    ["$.bodies[0].name", { bodies: [{}] }],
    ["$.issuedOn", { issuedOn: "2021-02-30" }],
    ["$", []],
    ["$", "Kế hoạch"],
  ])("is refused with the place that does not fit: %s", async (path, wrong) => {
    const result = await readPlan(utf8(JSON.stringify(wrong)), "plan.json");
    expect(result).toEqual({
      ok: false,
      problem: { code: "plan-json-invalid", at: "plan.json", details: { path } },
    });
  });
});

describe("bad input gets one clear code, quickly", () => {
  const windows1258 = Uint8Array.from([
    75, 0xea, 0xec, 32, 104, 111, 0xe3, 0xf2, 99, 104, 32, 0xd0, 10, 45, 32, 72, 0xf4, 0xf2, 105,
  ]);
  const ole = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(64).fill(0),
  ]);
  const locked = Uint8Array.from([
    ...ole,
    ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
  const docx = docxFile(["KẾ HOẠCH"]);
  const novel = Array.from(
    { length: 40 },
    (_, index) => `– Anh đi đâu đấy? – cô hỏi, lần thứ ${index}.\n\nTrời mưa. Lão Hạc ngồi im.`,
  ).join("\n\n");

  it.each([
    ["an empty file", new Uint8Array(0), "plan-empty"],
    ["only blanks", utf8(" \n\u00A0\n\uFEFF"), "plan-empty"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8]), "plan-binary"],
    ["windows-1258", windows1258, "plan-wrong-encoding"],
    [
      "letters that were saved twice in another encoding",
      utf8(
        Buffer.from("Kế hoạch tổ chức Đại hội đại biểu Phụ nữ quận, huyện lần thứ XVI").toString("latin1"),
      ),
      "plan-legacy-font",
    ],
    ["a Word file with a password", locked, "plan-password-protected"],
    ["an old .doc", ole, "plan-old-word"],
    ["an .rtf", utf8("{\\rtf1\\ansi"), "plan-rtf"],
    ["an .odt", zipSync({ mimetype: utf8("x"), "content.xml": utf8("<a/>") }), "plan-open-document"],
    ["a zip that is no Word file", zipSync({ "a.txt": utf8("x") }), "plan-not-docx"],
    ["a Word file cut short", docx.slice(0, docx.length - 60), "plan-damaged"],
    ["a novel with dialogue", utf8(novel), "not-a-plan"],
    ["50 MB", new Uint8Array(50 * 1024 * 1024).fill(65), "plan-too-large"],
  ])("%s", async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("a zip bomb is refused by its declared sizes, without inflating it", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    const started = process.cpuUsage();
    expect(await codeOf(bomb, "bom.docx")).toBe("plan-zip-bomb");
    // Microseconds of this process alone, so that a busy machine makes no difference.
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });

  it("every code has a sentence in both languages", () => {
    expect(Object.keys(planImportEn)).toEqual(Object.keys(planImportVi));
    for (const sentence of [...Object.values(planImportVi), ...Object.values(planImportEn)]) {
      const text = typeof sentence === "function" ? sentence({}) : sentence;
      expect(text).toMatch(/^[\p{Lu}“].*[.?)”]\s?$/u);
    }
  });
});
