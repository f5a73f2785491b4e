import { planEdit } from "../../src/actions/edit";
import { editTasks } from "../../src/domain/edit/edit";
import type { Tracker } from "../../src/domain/tracker";
import { sentenceOf } from "../../src/i18n/sentence";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { firstCopy, smallRound, TODAY } from "../sharing/sent-copies";
import { openPane, type PanePage } from "./pane-page";

const SAYS = "Đây là bản gửi cho đơn vị điền, không phải bảng chung, nên ngăn này chỉ để xem";

describe("the pane beside a workbook of a round", () => {
  const { master, copies } = smallRound();
  let excel: OpenWorkbook;
  let pane: PanePage;
  afterEach(async () => {
    await pane.close();
    excel.close();
  });

  it.each([
    ["a copy, it says so, and what to do with it", firstCopy({ master, copies }), true],
    ["the tracker itself, it says nothing of copies", master, false],
  ])("%s", async (_what, content, isSaid) => {
    excel = openWorkbook({ content, excelApi: "1.17" });
    pane = await openPane();
    await pane.until(() => pane.buttons("Nhiệm vụ").length === 1, "the tabs");
    expect(pane.text().includes(`${SAYS}: điền vào các ô nền trắng`)).toBe(isSaid);
    const offered = ["Chốt số liệu kỳ này", "Gửi & nhận", "Xem trang in", "Đơn vị"].filter(
      (name) => pane.buttons(name).length > 0,
    );
    expect(offered).toHaveLength(isSaid ? 0 : 4);
  });

  it("a copy offers nothing that writes: no work on its tasks, no forms, and no other screen by a ribbon button", async () => {
    excel = openWorkbook({ content: firstCopy({ master, copies }), excelApi: "1.17" });
    pane = await openPane();
    await pane.until(() => pane.buttons("Nhiệm vụ").length === 1, "the tabs");
    for (const action of ["snapshot", "send", "print", "check", "build"] as const) {
      await pane.reload(action);
      await pane.until(() => pane.text().includes(SAYS), `what it says to “${action}”`);
      expect(pane.controls().filter((words) => /Đánh dấu xong|Gia hạn|Chốt|Gửi|Mở tệp/.test(words))).toEqual(
        [],
      );
    }
    await pane.press("Khác");
    await pane.until(() => pane.text().includes("Giới thiệu"), "what is left of the tab");
    expect(pane.text()).not.toMatch(/Kiểm tra bảng|Cài đặt|Cập nhật từ kế hoạch|Kết thúc kế hoạch/);
    await pane.press("Nhiệm vụ");
    await pane.until(() => pane.text().includes("NV-001"), "its rows");
    expect(pane.controls().filter((words) => /Đánh dấu xong|Gia hạn|Thêm nhiệm vụ/.test(words))).toEqual([]);
  });

  it("an edit of a copy is refused in one sentence: it would make every sheet anew that a copy lacks", () => {
    const request = {
      edit: (tracker: Tracker) => editTasks(tracker, ["NV-001"], (task) => ({ ...task, percent: 50 })),
      title: "Sửa",
      note: { when: "2021-04-20 08:00", reason: "", source: "" },
      today: TODAY,
    };
    const planned = planEdit(firstCopy({ master, copies }), request);
    expect(planned).toEqual({ ok: false, problem: { code: "is-a-copy" } });
    expect(sentenceOf({ code: "is-a-copy" }, "vi")).toBe(
      "Đây là bản sao đã gửi cho đơn vị, không phải bảng chung. Hãy mở bảng chung.",
    );
    expect(planEdit(master, request).ok).toBe(true);
  });
});
