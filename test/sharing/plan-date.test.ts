import { copyMails } from "../../src/actions/mail";
import { planCheck } from "../../src/actions/check";
import { planSplit } from "../../src/actions/split";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day } from "../support/tracker-builder";
import { TODAY, firstCopy, merge, sendOut, told, typeIn, workbookOf } from "./sent-copies";

const UNIT = "Hội LHPN quận Tây Hồ";

/** The workbook of a plan that states its day, or none. */
function builtFrom(issuedOn: string | null): WorkbookContent {
  const plan = makePlan({
    issuedOn: issuedOn === null ? null : day(issuedOn),
    units: [{ name: UNIT, group: "" }],
    tasks: [makePlanTask("Tập huấn", { scope: "each-unit", lead: null })],
  });
  return workbookOf(trackerFromPlan(plan, { reportDate: TODAY, today: TODAY }));
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
