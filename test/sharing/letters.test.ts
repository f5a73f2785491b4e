import { strFromU8, unzipSync } from "fflate";
import { reminderMails } from "../../src/actions/mail";
import { writeXlsx } from "../../src/xlsx/write";
import { TASKS } from "./returned-forms";
import { TODAY, columnOf, firstCopy, sendOut, smallTracker, workbookOf } from "./sent-copies";
import { day } from "../support/tracker-builder";

const LONG = "Rà soát, bổ sung quy hoạch cán bộ và chuẩn bị nhân sự Ban Chấp hành khóa mới theo hướng dẫn";
const own = smallTracker((task) => ({
  ...task,
  title: LONG,
  shortTitle: "Rà soát, bổ sung quy hoạch…",
  due: day("2021-04-12"),
  dueKind: "before",
  dueText: "trước 12/4/2021",
}));

const bodiesOf = (tracker: typeof own, remindsSoon: boolean): string[] => {
  const mails = reminderMails(workbookOf(tracker), "unit", { returnBy: null, today: TODAY, remindsSoon });
  return mails.ok ? mails.value.map(({ recipient, draft }) => `${recipient}\n${draft.body}`) : [];
};

test("a letter names its tasks whole, and says “trước” where the plan does", () => {
  expect(bodiesOf(own, false)[0]).toContain(`1. ${LONG}: hạn trước 12/4/2021, quá `);
});

test("what is due soon is reminded of too where that is wished", () => {
  const soon = { ...own, tasks: own.tasks.map((task) => ({ ...task, due: day("2021-04-24") })) };
  expect(bodiesOf(soon, false)).toEqual([]);
  expect(bodiesOf(soon, true)[0]).toContain("Nhiệm vụ sắp đến hạn (03):");
});

test("the issuing body writes to nobody of its own name, and is named as the contact", () => {
  const [first] = own.units;
  const settings = { ...own.settings, organisation: first?.name ?? "" };
  const units = own.units.map((unit, index) => (index === 0 ? { ...unit, contact: "Bà Hoa, 024" } : unit));
  const [only, ...others] = bodiesOf({ ...own, settings, units }, false);
  expect(others).toEqual([]);
  expect(only).toMatch(/^Đông Anh[\s\S]*Đầu mối liên hệ: Bà Hoa, 024\./);
});

describe("a copy", () => {
  const copy = firstCopy(sendOut(workbookOf(own)));

  test("shows the words of each deadline", () => {
    const sheet = copy.sheets.find(({ name }) => name === TASKS)!;
    const column = columnOf(sheet, "Thời hạn (nguyên văn)");
    expect(sheet.columns.find((run) => run.column === column)).toMatchObject({ hidden: false, width: 12 });
  });

  test("has rows whose height follows what is typed, so that it is printed whole", async () => {
    const parts = unzipSync(await writeXlsx(copy));
    const xml = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const row = /<row r="5"[^>]*>/.exec(xml)?.[0];
    expect(row).toContain(" ht=");
    expect(row).not.toContain("customHeight");
    expect(/<row r="4"[^>]*>/.exec(xml)?.[0]).toContain("customHeight");
  });
});
