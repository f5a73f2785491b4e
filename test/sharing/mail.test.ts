import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listRecipients } from "../../src/domain/recipient";
import { makeReport } from "../../src/domain/report";
import type { Tracker } from "../../src/domain/tracker";
import type { MailDraft, MailInput } from "../../src/workbook/mail/compose";
import { reminderMail, updateMail } from "../../src/workbook/mail/draft";
import { makeEml } from "../../src/workbook/mail/eml";
import { mailtoLink } from "../../src/workbook/mail/mailto";
import { SYSTEM_PYTHON, describeWith } from "../support/tools";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const COPY = { round: 1, fileName: "71-KH-BTV_Hoi-LHPN-quan-Tay-Ho_dot-1.xlsx" };

function trackerWith(email: string): Tracker {
  const unit = "Hội LHPN quận Tây Hồ";
  return makeTracker({
    units: [makeUnit("DV-01", unit, { email })],
    tasks: [
      makeNumberedTask(1, {
        unit,
        title: "Nộp đề án nhân sự",
        shortTitle: "Nộp đề án nhân sự",
        dueKind: "by",
        due: day("2021-04-02"),
      }),
      makeNumberedTask(2, {
        unit,
        title: "Tập huấn",
        shortTitle: "Tập huấn",
        dueKind: "by",
        due: day("2021-04-24"),
      }),
      makeNumberedTask(3, { unit, title: "Báo cáo", shortTitle: "Báo cáo" }),
    ],
  });
}

function inputFor(tracker: Tracker, language: "vi" | "en" = "vi"): MailInput {
  const [recipient] = listRecipients(tracker, "unit");
  if (!recipient) throw new Error("nobody");
  const report = makeReport(tracker, TODAY);
  return {
    recipient,
    report,
    settings: tracker.settings,
    today: TODAY,
    returnBy: day("2021-04-26"),
    language,
  };
}

const plain = inputFor(trackerWith("tayho@hanoi.vn; phu.trach@hanoi.vn"));

describe("the mail that goes with a copy", () => {
  test("says in official Vietnamese what is overdue, due soon, what to fill in and by when", () => {
    expect(updateMail(plain, COPY)).toEqual({
      to: ["tayho@hanoi.vn", "phu.trach@hanoi.vn"],
      subject: "Đề nghị cập nhật tiến độ thực hiện Kế hoạch số 71/KH-BTV (đợt 1) – Hội LHPN quận Tây Hồ",
      body: [
        "Kính gửi: Hội LHPN quận Tây Hồ",
        "",
        "Thực hiện Kế hoạch số 71/KH-BTV (Kế hoạch thử), Ban Thường vụ Hội LHPN Hà Nội gửi bảng theo dõi gồm 03 nhiệm vụ của quý đơn vị (tệp 71-KH-BTV_Hoi-LHPN-quan-Tay-Ho_dot-1.xlsx), tính đến ngày 20/4/2021.",
        "",
        "Nhiệm vụ quá hạn (01):",
        "1. Nộp đề án nhân sự: hạn 02/4/2021, quá 18 ngày",
        "",
        "Nhiệm vụ sắp đến hạn (01):",
        "1. Tập huấn: hạn 24/4/2021, còn 04 ngày",
        "",
        "Đề nghị quý đơn vị:",
        "- Mở trang “Nhiệm vụ” của tệp, điền vào các ô nền trắng: trạng thái, ngày hoàn thành, sản phẩm, minh chứng; khó khăn, vướng mắc, kiến nghị (nếu có). Ô để trống là không thay đổi.",
        "- Nêu lý do chậm đối với nhiệm vụ quá hạn.",
        "- Gửi lại tệp bằng thư trả lời, chậm nhất ngày 26/4/2021.",
        "",
        "Trân trọng./.",
      ].join("\n"),
    });
  });

  test("is complete in English", () => {
    const { subject, body } = updateMail(inputFor(trackerWith(""), "en"), COPY);
    expect(subject).toBe("Progress update requested: plan no. 71/KH-BTV (round 1) – Hội LHPN quận Tây Hồ");
    expect(body).toContain("1. Nộp đề án nhân sự: due 2 April 2021, 18 days late");
    expect(body).not.toMatch(/[{}]/);
  });
});

describe("a reminder", () => {
  test("names the overdue tasks alone", () => {
    const reminder = reminderMail(plain);
    expect(reminder?.body).toContain("quý đơn vị còn 01 nhiệm vụ quá hạn");
    expect(reminder?.body).not.toContain("Tập huấn");
  });

  test("is not written where nothing is overdue", () => {
    const tracker = trackerWith("");
    const done = { ...tracker, tasks: tracker.tasks.map((task) => ({ ...task, state: "done" as const })) };
    expect(reminderMail(inputFor(done))).toBeNull();
  });
});

const READER = `
import sys, json, email, email.policy, base64
message = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
parts = list(message.iter_attachments())
print(json.dumps({
  "headers": sorted(name.lower() for name in message.keys()),
  "to": [address.addr_spec for address in message["to"].addresses] if message["to"] else [],
  "subject": message["subject"],
  "body": message.get_body().get_content().replace("\\r\\n", "\\n"),
  "attachments": [[part.get_filename(), base64.b64encode(part.get_content()).decode()] for part in parts],
  "longest": max(len(line) for line in open(sys.argv[1], "rb").read().split(b"\\r\\n") if b"=?utf-8?" in line),
  "defects": [str(defect) for part in message.walk() for defect in part.defects],
}))`;

interface Mail {
  readonly headers: readonly string[];
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly (readonly [string, string])[];
  /** Length of the longest line with an encoded word. */
  readonly longest: number;
  readonly defects: readonly string[];
}

function readByPython(eml: Uint8Array): Mail {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-mail-"));
  try {
    const path = join(folder, "mail.eml");
    writeFileSync(path, eml);
    return JSON.parse(execFileSync(SYSTEM_PYTHON, ["-c", READER, path], { encoding: "utf8" })) as Mail;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEADERS = ["content-type", "mime-version", "subject", "to", "x-unsent"];

describeWith("python3-openpyxl", "a draft as .eml", () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);

  test("is read by another program with its recipients, subject, body and attachment", () => {
    const draft = updateMail(plain, COPY);
    const mail = readByPython(makeEml(draft, { fileName: COPY.fileName, bytes }));
    expect(mail).toEqual({
      headers: HEADERS,
      to: draft.to,
      subject: draft.subject,
      body: draft.body,
      attachments: [[COPY.fileName, Buffer.from(bytes).toString("base64")]],
      longest: 73,
      defects: [],
    });
  });

  test.each([
    ["of three-byte letters", "ế".repeat(200)],
    ["of letters that take four bytes", "𠮷".repeat(60)],
    ["of plain letters", "x".repeat(300)],
    ["as short as can be", "ơ"],
  ])("folds a subject %s into lines of at most 76", (_what, subject) => {
    const mail = readByPython(makeEml({ to: ["a@b.vn"], subject, body: "" }));
    expect(mail.longest).toBeLessThanOrEqual(76);
    expect(mail.subject).toBe(subject);
    expect(mail.defects).toEqual([]);
  });

  test("keeps every line within what mail servers carry", () => {
    const lines = Buffer.from(makeEml(updateMail(plain, COPY), { fileName: COPY.fileName, bytes }))
      .toString()
      .split("\r\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(82);
    expect(lines.join("")).not.toMatch(/[\r\n]/);
  });

  test("lets nothing typed into a cell become a header or another recipient", () => {
    const nasty: MailDraft = {
      to: ["tayho@hanoi.vn\r\nBcc: thief@evil.example"],
      subject: "Báo cáo\r\nBcc: thief@evil.example\r\n\r\n<script>",
      body: "--=_tien-do_=_part_=--\r\n.\r\nx",
    };
    const mail = readByPython(makeEml(nasty, { fileName: 'a"\r\nX-Bad: 1.xlsx', bytes }));
    expect(mail.headers).toEqual(HEADERS);
    expect(mail.subject).toBe("Báo cáo Bcc: thief@evil.example <script>");
    expect(mail.body).toBe(nasty.body.replace(/\r\n/g, "\n"));
    expect(mail.attachments).toHaveLength(1);
  });

  test("takes no address from a cell that is none", () => {
    const cell = 'tayho@hanoi.vn, ông A <a@b.vn> x@y\r\nBcc:c@d.vn "q"@e.vn f@g,h@i.vn?bcc=k@l.vn';
    expect(inputAddresses(cell)).toEqual(["tayho@hanoi.vn", "a@b.vn"]);
  });
});

function inputAddresses(cell: string): readonly string[] {
  return updateMail(inputFor(trackerWith(cell)), COPY).to;
}

describe("a mailto link", () => {
  test("carries the same words, escaped", () => {
    const draft = updateMail(plain, COPY);
    const link = new URL(mailtoLink(draft));
    expect(decodeURIComponent(link.pathname)).toBe(draft.to.join(","));
    expect(link.searchParams.get("subject")).toBe(draft.subject);
    expect(link.searchParams.get("body")?.replace(/\r\n/g, "\n")).toBe(draft.body);
  });

  test("cannot be given further fields by what a cell holds", () => {
    const link = new URL(mailtoLink({ to: ["a@b.vn"], subject: "x&bcc=c@d.vn", body: "y?cc=e@f.vn" }));
    expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
  });
});
