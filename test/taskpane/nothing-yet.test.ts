import type { Tracker } from "../../src/domain/tracker";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { openPane, type PanePage } from "./pane-page";

let excel: OpenWorkbook;
let pane: PanePage;
afterEach(async () => {
  await pane.close();
  excel.close();
});

async function openBeside(tracker: Tracker): Promise<void> {
  const content = describeTracker(tracker, makeWording("vi"), day("2021-04-20"));
  excel = openWorkbook({ content, excelApi: "1.17" });
  pane = await openPane();
  await pane.until(() => pane.buttons("Nhiệm vụ").length === 1, "the tabs");
}

const offered = (...names: readonly string[]): readonly string[] =>
  names.filter((name) => pane.buttons(name).length > 0);

it("a tracker without a task offers its first ones on both tabs, and nothing to count, find or print", async () => {
  await openBeside(makeTracker({}));
  const ways = ["Thêm nhiệm vụ…", "Lập từ kế hoạch…", "Chốt số liệu kỳ này", "Xem trang in", "Tuần này"];
  await pane.until(() => pane.text().includes("Bảng chưa có nhiệm vụ nào."), "that there is none");
  expect(offered(...ways)).toEqual(["Thêm nhiệm vụ…", "Lập từ kế hoạch…"]);
  await pane.press("Nhiệm vụ");
  expect(offered(...ways)).toEqual(["Thêm nhiệm vụ…", "Lập từ kế hoạch…"]);
  await pane.press("Khác");
  await pane.press("Gửi & nhận");
  await pane.until(() => pane.buttons("Gửi đơn vị / đầu mối").length === 1, "what is sent");
  for (const paper of ["Gửi đơn vị / đầu mối", "Lịch nhắc hạn (.ics)"]) {
    await pane.press(paper);
    await pane.until(() => pane.text().includes("Bảng chưa giao việc cho nơi nào."), `nobody for ${paper}`);
    expect(pane.text()).not.toMatch(/chọn ít nhất|– chọn –|Tạo 0 bản/);
    await pane.press("Quay lại");
  }
});

it("a plan of bodies alone is told and sent by its leads, and offers no work on units", async () => {
  const bodies = ["Văn phòng", "Phòng Nội vụ"].map((name, index) => ({
    ...{ code: `DM-0${index + 1}`, name, shortName: "", otherNames: "", contact: "", email: "" },
  }));
  const tasks = bodies.map(({ name }, index) => makeNumberedTask(index + 1, { lead: name }));
  await openBeside(makeTracker({ bodies, tasks }));
  await pane.until(() => pane.text().includes("Tiến độ theo đầu mối chủ trì"), "the bars of the leads");
  expect(pane.controls().filter((words) => words.startsWith("Văn phòng"))).toHaveLength(1);
  await pane.press("Đơn vị");
  await pane.until(() => pane.text().includes("Chưa có đơn vị nào."), "that there is no unit");
  expect(offered("Liên hệ, e‑mail…", "Thêm đơn vị…", "Ngày Đại hội…", "Sửa đơn vị…", "Bỏ đơn vị…")).toEqual([
    "Liên hệ, e‑mail…",
    "Thêm đơn vị…",
  ]);
  await pane.press("Khác");
  await pane.press("Gửi & nhận");
  await pane.until(() => pane.buttons("Gửi đơn vị / đầu mối").length === 1, "what is sent");
  await pane.press("Gửi đơn vị / đầu mối");
  await pane.until(() => pane.buttons("Tạo 2 bản").length === 1, "a copy for each lead");
});

it("findings of one kind are told three at once, and the others where they are asked for", async () => {
  const tasks = Array.from({ length: 7 }, (_, index) =>
    makeNumberedTask(index + 1, { state: "done", completedOn: day(`2099-05-0${index + 1}`) }),
  );
  await openBeside(makeTracker({ units: [makeUnit("DV-01", "Tây Hồ")], tasks }));
  await pane.reload("check");
  await pane.until(() => pane.text().includes("Cần người xem"), "what a person has to look at");
  expect(pane.text().match(/sau ngày hôm nay/g)).toHaveLength(3);
  await pane.press("Còn 4 chỗ cùng loại");
  expect(pane.text().match(/sau ngày hôm nay/g)).toHaveLength(7);
  expect(pane.buttons("Đến dòng NV-007")).toHaveLength(1);
});
