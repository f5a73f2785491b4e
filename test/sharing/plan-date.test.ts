import { copyMails } from "../../src/actions/mail";
import { planCheck } from "../../src/actions/check";
import { planSplit } from "../../src/actions/split";
import { changeSettings } from "../../src/domain/edit/settings";
import type { Tracker } from "../../src/domain/tracker";
import { bareNumber } from "../../src/domain/plan-number";
import { citePlan } from "../../src/i18n/cite-plan";
import { papersEn } from "../../src/i18n/en/papers";
import { papersVi } from "../../src/i18n/vi/papers";
import { factsOf } from "../../src/papers/words";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day } from "../support/tracker-builder";
import { buildInExcel, type TrackerInExcel } from "../support/tracker-in-excel";
import { TODAY, firstCopy, merge, sendOut, told, typeIn, workbookOf } from "./sent-copies";

const UNIT = "Hội LHPN quận Tây Hồ";

/** The workbook of a plan that states its day, or none. */
function builtFrom(issuedOn: string | null): WorkbookContent {
  return workbookOf(trackerOf(issuedOn));
}

function trackerOf(issuedOn: string | null): Tracker {
  const plan = makePlan({
    issuedOn: issuedOn === null ? null : day(issuedOn),
    units: [{ name: UNIT, group: "" }],
    tasks: [makePlanTask("Tập huấn", { scope: "each-unit", lead: null })],
  });
  return trackerFromPlan(plan, { reportDate: TODAY, today: TODAY });
}

const MAIL = { returnBy: null, today: TODAY };

function subjectAndOpening(content: WorkbookContent): string {
  const plan = planSplit(content, { by: "unit", sentOn: TODAY, returnBy: null, today: TODAY, when: "x" });
  const mails = plan.ok ? copyMails(content, plan.value.copies, MAIL) : plan;
  if (!mails.ok) throw new Error(mails.problem.code);
  const [mail] = mails.value;
  return `${mail?.draft.subject}\n${mail?.draft.body}`;
}

test("mails name the plan's day and subject, where the plan states a day", () => {
  const text = subjectAndOpening(builtFrom("2021-01-20"));
  expect(text).toContain("Kế hoạch số 71/KH-BTV ngày 20/01/2021 (đợt 1)");
  expect(text).toContain("Thực hiện Kế hoạch số 71/KH-BTV ngày 20/01/2021 (Kế hoạch thử),");
});

test("a plan without a day has no such setting, and mails name none", () => {
  const content = builtFrom(null);
  expect(subjectAndOpening(content)).toContain("Kế hoạch số 71/KH-BTV (đợt 1)");
  expect(JSON.stringify(content)).not.toContain("Ngày ban hành kế hoạch");
  expect(content.names.map(({ name }) => name)).not.toContain("PlanDate");
});

test("the plan's day is read back, and nothing is out of order", () => {
  const content = builtFrom("2021-01-20");
  expect(openBook(content)?.tracker.settings.planDate).toBe("2021-01-20");
  const checked = planCheck(content, TODAY);
  expect(checked.ok ? checked.value.findings.map(({ code }) => code) : checked.problem).toEqual([]);
});

describe("a plan whose day is told in the pane", () => {
  let book: TrackerInExcel;
  beforeEach(async () => {
    book = await buildInExcel(trackerOf(null));
  });
  afterEach(() => book.close());

  const rowOfDay = (): unknown => book.host.values("Cài đặt", "A14:B14");

  it("has a row for it, which is in order; taking it back leaves no row behind", async () => {
    await book.edit(changeSettings({ planDate: day("2021-01-20") }));
    expect(rowOfDay()).toEqual([["Ngày ban hành kế hoạch", 44_216]]);
    const content = await book.read();
    expect(openBook(content)?.tracker.settings.planDate).toBe("2021-01-20");
    expect(planCheck(content, TODAY)).toMatchObject({ ok: true, value: { findings: [] } });
    await book.undo();
    expect(rowOfDay()).toEqual([["", ""]]);
    expect(planCheck(await book.read(), TODAY)).toMatchObject({ ok: true, value: { findings: [] } });
  });

  it("leaves alone what somebody wrote below the settings", async () => {
    await book.byHand((sheets) => {
      sheets.getItem("Cài đặt").getRange("B14").values = [["của tôi"]];
    });
    await book.edit(changeSettings({ planDate: day("2021-01-20") }));
    expect(book.host.values("Cài đặt", "A14:B15")).toEqual([
      ["", "của tôi"],
      ["Ngày ban hành kế hoạch", 44_216],
    ]);
  });
});

test("a number is cited once, whatever people write before it", () => {
  const cited = (number: string, date = ""): string =>
    citePlan({ number: bareNumber(number), day: date }, papersVi);
  const same = ["71/KH-BTV", "Số 71/KH-BTV", "số: 71/KH-BTV", "Kế hoạch số 71/KH-BTV", "KH số 71/KH-BTV"];
  expect(same.map((number) => cited(number))).toEqual(same.map(() => "Kế hoạch số 71/KH-BTV"));
  expect(cited("Số 71/KH-BTV", "20/01/2021")).toBe("Kế hoạch số 71/KH-BTV ngày 20/01/2021");
  expect(cited("Sở GD-12")).toBe("Kế hoạch số Sở GD-12");
  expect(cited(" ", "20/01/2021")).toBe("kế hoạch ngày 20/01/2021");
  expect(citePlan({ number: bareNumber("No. 71"), day: "" }, papersEn)).toBe("Plan No. 71");
  const plan = makePlan({ number: "Số 71/KH-BTV", tasks: [makePlanTask("Tập huấn")] });
  const { settings } = trackerFromPlan(plan, { reportDate: TODAY, today: TODAY });
  expect(settings.planNumber).toBe("71/KH-BTV");
});

test("papers and mails cite the plan by its day and by its number once", () => {
  const tracker = trackerOf("2021-01-20");
  const settings = { ...tracker.settings, planNumber: "Số 71/KH-BTV" };
  const cited = "Kế hoạch số 71/KH-BTV ngày 20/01/2021";
  expect(factsOf({ settings, day: TODAY }, papersVi).plan).toBe(cited);
  expect(subjectAndOpening(workbookOf({ ...tracker, settings }))).toContain(`${cited} (đợt 1)`);
});

test("copies carry the day and come back as they went", () => {
  const { master, copies } = sendOut(builtFrom("2021-01-20"));
  expect(copies).toHaveLength(1);
  expect(merge(master, [["a.xlsx", firstCopy({ master, copies })]]).files[0]?.unread).toEqual([]);
  const filled = typeIn(firstCopy({ master, copies }), "NV-001", { note: "đã họp" });
  expect(told(merge(master, [["a.xlsx", filled]]))).toEqual(["NV-001 note applied"]);
});

test("by body, the issuing body sends no copy to itself; its rows are told as nobody's", () => {
  const plan = makePlan({
    organisation: "Ban Thường vụ Hội LHPN Hà Nội",
    bodies: [
      { name: "Ban Thường vụ Hội LHPN Hà Nội", aliases: ["Ban Thường vụ"] },
      { name: "Ban Tổ chức", aliases: [] },
    ],
    tasks: [makePlanTask("Chỉ đạo"), makePlanTask("Rà soát", { lead: "Ban Tổ chức" })],
  });
  const content = workbookOf(trackerFromPlan(plan, { reportDate: TODAY, today: TODAY }));
  const split = planSplit(content, { by: "body", sentOn: TODAY, returnBy: null, today: TODAY, when: "x" });
  if (!split.ok) throw new Error(split.problem.code);
  expect(split.value.copies.map(({ recipient }) => recipient.name)).toEqual(["Ban Tổ chức"]);
  expect(split.value.forNobody).toEqual(["NV-001"]);
});
