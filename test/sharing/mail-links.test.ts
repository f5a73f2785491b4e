import { copyMails, reminderMails } from "../../src/actions/mail";
import type { PreparedMail } from "../../src/actions/mail";
import { planSplit } from "../../src/actions/split";
import type { Problem, Result } from "../../src/domain/result";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const REQUEST = { returnBy: day("2021-04-26"), today: TODAY };

/** A workbook with one unit of that name and forty overdue tasks, two due soon. */
function workbookFor(name: string, language: "vi" | "en" = "vi", email = "dv@hanoi.vn") {
  const title = "Báo cáo kết quả tổ chức Đại hội đại biểu phụ nữ quận, huyện, thị xã nhiệm kỳ 2021 – 2026";
  const tasks = Array.from({ length: 42 }, (_, index) =>
    makeNumberedTask(index + 1, {
      unit: name,
      title,
      shortTitle: title,
      dueKind: "by",
      due: day(index < 40 ? "2021-04-02" : "2021-04-24"),
    }),
  );
  const units = [makeUnit("DV-01", name, { email })];
  return describeTracker(makeTracker({ units, tasks }), makeWording(language), TODAY);
}

function only(mails: Result<readonly PreparedMail[], Problem>): PreparedMail {
  if (!mails.ok || !mails.value[0]) throw new Error("no mail");
  return mails.value[0];
}

function mailsFor(content: ReturnType<typeof workbookFor>): PreparedMail[] {
  const split = planSplit(content, { ...REQUEST, by: "unit", sentOn: TODAY, when: "2021-04-20 08:00" });
  if (!split.ok) throw new Error(split.problem.code);
  return [
    only(copyMails(content, split.value.copies, REQUEST)),
    only(reminderMails(content, "unit", REQUEST)),
  ];
}

function bodyOf({ mailto }: PreparedMail): string | undefined {
  return mailto === null ? undefined : new URL(mailto).searchParams.get("body")?.replaceAll("\r\n", "\n");
}

describe("a link that opens a mail", () => {
  const [update, reminder] = mailsFor(workbookFor("Hội LHPN quận Tây Hồ"));

  test("says in a few lines what is attached, how it stands and by when to return it", () => {
    expect(update && bodyOf(update)).toBe(
      [
        "Kính gửi: Hội LHPN quận Tây Hồ",
        "",
        "Thực hiện Kế hoạch số 71/KH-BTV, Ban Thường vụ Hội LHPN Hà Nội gửi bảng theo dõi gồm 42 nhiệm vụ của quý đơn vị (tệp kèm theo).",
        "Tính đến ngày 20/4/2021: 40 nhiệm vụ quá hạn, 02 nhiệm vụ sắp đến hạn.",
        "",
        "Đề nghị quý đơn vị cập nhật tiến độ vào tệp và gửi lại bằng thư trả lời, chậm nhất ngày 26/4/2021.",
        "",
        "Trân trọng./.",
      ].join("\n"),
    );
  });

  test("reminds of the overdue tasks, as many of them as fit", () => {
    const body = reminder && bodyOf(reminder);
    expect(body).toContain("quý đơn vị còn 40 nhiệm vụ quá hạn");
    expect(body).toContain("chậm nhất ngày 26/4/2021");
  });

  test("says the same in English", () => {
    const [mail] = mailsFor(workbookFor("Tây Hồ", "en"));
    expect(mail && bodyOf(mail)).toContain(
      "sends you the attached tracking sheet with your 42 tasks.\nAs of 20 April 2021: 40 overdue, 2 due soon.",
    );
    expect(mail && bodyOf(mail)).not.toMatch(/[{}]/);
  });

  test.each(["vi", "en"] as const)("fits whatever the names are, in %s", (language) => {
    const content = workbookFor(
      "ế".repeat(250),
      language,
      "mot.dia.chi.kha.dai@hoilienhiepphunu.hanoi.gov.vn",
    );
    for (const { mailto } of mailsFor(content)) expect(mailto?.length).toBeLessThanOrEqual(1_900);
  });
});

test("a mail carries what could not be read as an address", () => {
  const [mail] = mailsFor(workbookFor("Tây Hồ", "vi", "a@x.vn\nBcc: evil@x.vn"));
  expect(mail?.draft.to).toEqual(["a@x.vn"]);
  expect(mail?.unreadAddresses).toEqual(["Bcc: evil@x.vn"]);
});
