import { strFromU8, unzipSync, zipSync } from "fflate";
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { fillForm } from "../../src/docx/fill-form";
import { listFormFields } from "../../src/papers/form/form-fields";
import { sharingPaneEn } from "../../src/i18n/en/sharing-pane";
import { sharingPaneVi } from "../../src/i18n/vi/sharing-pane";
import { faultsByMicrosoft } from "../support/ooxml-validator";
import { describeWith } from "../support/tools";
import { progressOfMonth } from "./month";
import { readWordFile } from "./paper-text";

const fields = listFormFields(progressOfMonth(), "vi");

/** An office's own form: each text a paragraph, in Word's own runs where it is given as several. */
async function form(...paragraphs: readonly (string | readonly string[])[]): Promise<Uint8Array> {
  const children = paragraphs.map(
    (runs) => new Paragraph({ children: [runs].flat().map((text) => new TextRun({ text, bold: true })) }),
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

/** A Word file with a picture that is said to unpack to so many bytes. */
function saidToUnpackTo(bytes: number, file: Uint8Array): Uint8Array {
  const name = "word/media/a.bin";
  const zip = zipSync({ ...unzipSync(file), [name]: new Uint8Array(1) });
  // In the zip's own directory the size stands 22 bytes before the name.
  const at = Buffer.from(zip.buffer, zip.byteOffset, zip.length).lastIndexOf(name);
  new DataView(zip.buffer, zip.byteOffset).setUint32(at - 22, bytes, true);
  return zip;
}

async function fill(bytes: Uint8Array, given = fields): Promise<string> {
  const filled = await fillForm(bytes, given);
  if (!filled.ok) throw new Error(filled.problem.code);
  return readWordFile(filled.value);
}

describe("an office's own form", () => {
  it("has its fields told in the pane, in either language", () => {
    for (const { formFields } of [sharingPaneVi.papers, sharingPaneEn.papers])
      expect(Object.keys(formFields).sort()).toEqual(Object.keys(fields).sort());
  });

  it("gets its numbers in their lines", async () => {
    const words = await fill(
      await form("Đã xong {{da_hoan_thanh}}/{{tong_so}} việc, đạt {{ty_le_hoan_thanh}}."),
    );
    expect(words).toContain("Đã xong 10/27 việc, đạt 37%.");
  });

  it("knows a field with accents, capitals and spaces, also where Word parts it into runs", async () => {
    expect(await fill(await form(["Tổng: {", "{Tổng ", "số}", "}"]))).toContain("Tổng: 27");
  });

  it("gets sentences and tables where a paragraph names them", async () => {
    const words = await fill(await form("{{kien_nghi}}", "{{bang_don_vi}}"));
    expect(words).toContain("Ban Thường vụ làm việc với Huyện ủy trước ngày 25/4/2021.");
    expect(words).toContain("Sắp đến hạn");
  });

  it("says where a field of whole paragraphs does not stand alone, so that no word of the office goes", async () => {
    const text = "Khó khăn: {{kho_khan}} {{kien_nghi}}";
    expect(await fillForm(await form(text), fields)).toEqual({
      ok: false,
      problem: { code: "form-field-not-alone", at: text, details: { name: "kho_khan" } },
    });
  });

  it("tells braces that close nothing", async () => {
    expect(await fillForm(await form("Tổng {tong_so}} của {{den_han}}"), fields)).toMatchObject({
      problem: { code: "form-field-unopened", at: "Tổng {tong_so}} của {{den_han}}" },
    });
  });

  it("is told that there is nothing of a kind", async () => {
    expect(await fill(await form("Việc gửi báo cáo:", "{{gui_bao_cao}}"))).toContain("Không có.");
  });

  it("is filled in its footers and tables too", async () => {
    const cell = new TableCell({ children: [new Paragraph("{{qua_han}} việc chậm")] });
    const file = new Document({
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph("Đến {{ngay_bao_cao}}")] }) },
          children: [new Table({ rows: [new TableRow({ children: [cell] })] })],
        },
      ],
    });
    const filled = await fillForm(new Uint8Array(await Packer.toArrayBuffer(file)), fields);
    expect(await readWordFile(filled.ok ? filled.value : new Uint8Array())).toContain("4 việc chậm");
  });

  it("names a misspelt field, its place and what is meant", async () => {
    const filled = await fillForm(await form("Mở đầu", "Tổng cộng {{tong_soo}} việc"), fields);
    expect(filled).toEqual({
      ok: false,
      problem: {
        code: "form-field-unknown",
        at: "Tổng cộng {{tong_soo}} việc",
        details: { name: "tong_soo", meant: "tong_so" },
      },
    });
  });

  it("tells a field that does not end, a form without fields and a file that is no Word file", async () => {
    const codes = async (bytes: Uint8Array): Promise<string> => {
      const filled = await fillForm(bytes, fields);
      return filled.ok ? "filled" : filled.problem.code;
    };
    expect(await codes(await form("Tổng {{tong_so việc"))).toBe("form-field-open");
    expect(await codes(await form("Báo cáo"))).toBe("form-without-fields");
    expect(await codes(saidToUnpackTo(201 * 1024 * 1024, await form("Tổng {{tong_so}}")))).toBe(
      "form-unreadable",
    );
    expect(await codes(new TextEncoder().encode("Báo cáo {{tong_so}}"))).toBe("form-unreadable");
  });

  it("keeps what people typed as text, even where it looks like a field or like markup", async () => {
    const typed = 'Xem {{tong_so}} và {{kien_nghi}} <w:p> & "x"';
    const given = {
      ...fields,
      kien_nghi: { kind: "blocks", blocks: [{ kind: "item", text: typed }] },
    } as const;
    const words = await fill(await form("{{kien_nghi}}", "{{tong_so}}"), given);
    expect(words.replaceAll("\u2060", "")).toContain(`- ${typed}`);
    expect(words).toContain("27");
  });
});

describe("a field of whole paragraphs", () => {
  const look = { style: "Noi_dung", alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 720 } };
  const letters = { font: "Arial", size: 26, italics: true };

  /** The body's XML of a form whose one field, in Arial, stands in a paragraph of its own. */
  async function bodyOf(options: object): Promise<string> {
    const numbering = {
      config: [{ reference: "so", levels: [{ level: 0, format: "decimal" as const, text: "%1." }] }],
    };
    const styles = {
      paragraphStyles: [
        { id: "Cham", name: "Cham", paragraph: { numbering: { reference: "so", level: 0 } } },
      ],
    };
    const field = new Paragraph({
      ...options,
      children: [new TextRun({ text: "{{kien_nghi}}", ...letters })],
    });
    const file = new Document({ numbering, styles, sections: [{ children: [field, new Paragraph("Hết")] }] });
    const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
    const filled = await fillForm(bytes, {
      ...fields,
      kien_nghi: {
        kind: "blocks",
        blocks: [
          { kind: "item", text: "Cấp thêm kinh phí <A & B>." },
          { kind: "item", text: "Lùi ngày." },
        ],
      },
    });
    if (!filled.ok) throw new Error(filled.problem.code);
    return strFromU8(unzipSync(filled.value)["word/document.xml"] ?? new Uint8Array());
  }

  it("gives its look to each of them: style, indent, font and size", async () => {
    const xml = await bodyOf(look);
    const filledIn = xml.split("</w:p>").slice(0, 2);
    expect(filledIn.map((one) => one.replace(/<[^>]*>/g, ""))).toEqual([
      "- Cấp thêm kinh phí &lt;A &amp; B&gt;.",
      "- Lùi ngày.",
    ]);
    for (const one of filledIn)
      for (const part of [
        '<w:pStyle w:val="Noi_dung"/>',
        'w:firstLine="720"',
        '"Arial"',
        '<w:sz w:val="26"/>',
      ])
        expect(one).toContain(part);
    expect(xml.split("</w:p>")[2]).not.toContain("Arial");
  });

  it("in a numbered paragraph, of its own or by its style, makes numbered ones without dashes", async () => {
    for (const options of [{ numbering: { reference: "so", level: 0 } }, { style: "Cham" }]) {
      const [first = "", second = ""] = (await bodyOf(options)).split("</w:p>");
      expect([first, second].map((one) => one.replace(/<[^>]*>/g, ""))).toEqual([
        "Cấp thêm kinh phí &lt;A &amp; B&gt;.",
        "Lùi ngày.",
      ]);
    }
  });
});

describeWith("ooxml-validator", "a form that was filled", () => {
  it("has no fault", async () => {
    const filled = await fillForm(await form("{{ket_qua_chung}}", "{{bang_qua_han}}", "{{tong_so}}"), fields);
    expect(filled.ok && (await faultsByMicrosoft(filled.value, "Office2016", "docx"))).toEqual([]);
  });
});
